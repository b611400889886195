/**
 * detectors: the registry as callers see it.
 */
import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { detectors as registered } from '../../detectors/registry';
import type { ApiContext } from '../context';
import { DetectorType } from '../types/detector.type';
import { detectorView } from '../views/detector.view';

@Resolver()
export class DetectorResolver {
  @Extensions({ listSize: registered.length })
  @Query(() => [DetectorType], { description: 'Every detector, in the order in which signals are shown.' })
  detectors(@Ctx() { detectors, scorer }: ApiContext): DetectorType[] {
    return detectors.map((detector) => detectorView(detector, scorer.standing(detector)));
  }
}

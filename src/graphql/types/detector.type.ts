/**
 * Detector: what a detector looks for, what it needs, and who trips it innocently.
 */
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Cost, Theme } from '../../detectors/detector';
import type { Scope } from '../../domain/facts';
import type { AccountClass } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { DetectorCostEnum, DetectorScopeEnum, DetectorThemeEnum } from '../enums/detector.enum';
import { DetectorMeasurementType } from './detector-measurement.type';
import { NodeType } from './node.type';

@ObjectType('Detector', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A rule that reads declared facts and answers with a signal and its evidence.',
})
export class DetectorType extends NodeType {
  @Field(() => String, { description: 'Its name, as in `Signal.detector` and in the filter of followers.' })
  name: string;

  @Field(() => Int, { description: 'Raised whenever the same facts could yield another signal.' })
  version: number;

  @Field(() => DetectorScopeEnum, { description: 'What it judges.' })
  scope: Scope;

  @Field(() => DetectorThemeEnum, { description: 'What it looks at.' })
  theme: Theme;

  @Field(() => String, { description: 'Completes “This account …” or “This audience …” when suspicion is high.' })
  title: string;

  @Field(() => String, { description: 'Why it matters.' })
  rationale: string;

  @Field(() => [String], { description: 'Honest accounts that trip it.' })
  falsePositives: readonly string[];

  @Field(() => [String], { description: 'Facts without which it abstains.' })
  requires: readonly string[];

  @Field(() => [String], { description: 'Facts it uses where they are known. It is told nothing else.' })
  uses: readonly string[];

  @Field(() => DetectorCostEnum, { description: 'What its facts cost to get.' })
  cost: Cost;

  @Field(() => AccountClassEnum, { nullable: true, description: 'The class that a high suspicion speaks for.' })
  indicates: AccountClass | null;

  @Field(() => Boolean, {
    description: 'True where it names a class and never adds points: what it finds is no fault.',
  })
  benign: boolean;

  @Field(() => Boolean, { description: 'True where the current scorecard gives it a weight.' })
  fitted: boolean;

  @Field(() => Float, {
    description:
      'Most points that it may add by its author’s judgement, 10 to a doubling of the odds; 0 where the current scorecard has weighed it. All such points together are at most 15 an account.',
  })
  expertPoints: number;

  @Extensions({ listSize: 5 })
  @Field(() => [DetectorMeasurementType], {
    description:
      'How well it tells labelled accounts apart by itself; empty where the current scorecard does not know it.',
  })
  measured: readonly DetectorMeasurementType[];
}

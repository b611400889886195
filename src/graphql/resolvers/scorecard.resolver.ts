/**
 * scorecard: the rules of scoring with their model card, by version.
 */
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { modelCard } from '../../scoring/model-card';
import { reliabilityPlot } from '../../scoring/reliability-plot';
import type { ApiContext } from '../context';
import { ScorecardType } from '../types/scorecard.type';
import { scorecardView } from '../views/scorecard.view';

@Resolver(() => ScorecardType)
export class ScorecardResolver {
  @Query(() => ScorecardType, {
    nullable: true,
    description: 'The rules by which signals become a probability; null for a version that is not kept.',
  })
  scorecard(
    @Arg('version', () => Int, { nullable: true, description: 'Its version; without one, the scorecard in use now.' })
    version: number | null,
    @Ctx() { scorecards }: ApiContext,
  ): ScorecardType | null {
    const scorecard = version == null ? scorecards.current : scorecards.byVersion(version);
    return scorecard && scorecardView(scorecard, scorecards);
  }

  @FieldResolver(() => String, {
    description:
      'Its model card in Markdown: what it was learned on, how good it is, whom it wrongs, what it cannot do, how to contest.',
  })
  modelCard(@Root() { scorecard }: ScorecardType, @Ctx() { detectors }: ApiContext): string {
    return modelCard(scorecard, detectors);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its reliability plot as an SVG document; null for a version that did not keep its evaluation.',
  })
  reliabilityPlot(@Root() { scorecard }: ScorecardType): string | null {
    return scorecard.evaluation ? reliabilityPlot(scorecard, scorecard.evaluation.reliability) : null;
  }
}

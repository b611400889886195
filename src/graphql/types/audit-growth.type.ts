/**
 * AuditGrowth: how many followers came when, what stands out, and the stories that may explain it.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type {
  GrowthExplanation,
  GrowthShape,
  GrowthSource,
  GrowthStory,
  SpikeEvidence,
} from '../../domain/audit/growth';
import type { FollowedAtBasis } from '../../domain/follow';
import { FollowedAtBasisEnum } from '../enums/followed-at-basis.enum';
import { GrowthShapeEnum, GrowthSourceEnum, GrowthStoryEnum } from '../enums/growth.enum';
import { StorySupportEnum } from '../enums/story-support.enum';

@ObjectType('GrowthExplanation', {
  description: 'A story that may explain a spike, and what the figures say of it.',
  simpleResolvers: true,
})
export class GrowthExplanationType {
  @Field(() => GrowthStoryEnum, { description: 'The story.' })
  story: GrowthStory;

  @Field(() => StorySupportEnum, { description: 'What the figures say of it.' })
  support: GrowthExplanation['support'];

  @Field(() => String, { description: 'Why, in words, with the figures.' })
  because: string;
}

@ObjectType('SpikeEvidence', {
  description: 'The figures behind the shape of a spike.',
  simpleResolvers: true,
})
export class SpikeEvidenceType {
  @Field(() => Float, { description: 'Days from its beginning to the end of its busiest bin.' })
  riseDays: number;

  @Field(() => Float, { description: 'Part of the excess that came later than the bin after the busiest one, 0 to 1.' })
  tailShare: number;

  @Field(() => String, {
    nullable: true,
    description: 'The curve that its tail follows, `exponential` or `power`; null without such a tail.',
  })
  tailForm: SpikeEvidence['tailForm'];

  @Field(() => Float, {
    nullable: true,
    description: 'Days in which the tail halves, of a power law at first; null likewise.',
  })
  tailHalfLifeDays: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part of the excess that was lost again, 0 to 1; null where that was not watched.',
  })
  lostAfterShare: number | null;

  @Field(() => Float, { nullable: true, description: 'Within so many days; null likewise.' })
  lostWithinDays: number | null;

  @Field(() => Float, { nullable: true, description: 'Part of that loss that went at once, 0 to 1; null likewise.' })
  lostAtOnceShare: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Posts of the account within two days of its beginning; null where posts of that time are not stored.',
  })
  postsNearCount: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Likes of the best of them over the median of all; null where not known.',
  })
  bestPostRatio: number | null;
}

@ObjectType('SpikeBlock', {
  description: 'A block whose members came in the time of a spike.',
  simpleResolvers: true,
})
export class SpikeBlockType {
  @Field(() => String, { description: 'The block, by its name within the audit.' })
  blockId: string;

  @Field(() => Float, { description: 'Part of the shorter of both times that they share, 0 to 1.' })
  overlapShare: number;

  @Field(() => Float, { description: 'Part of the excess of the spike that the block explains, 0 to 1.' })
  excessShare: number;
}

@ObjectType('GrowthSpike', {
  description: 'A time in which far more came, or left, than usual.',
  simpleResolvers: true,
})
export class GrowthSpikeType {
  @Field(() => String, { description: 'Names it within its audit.' })
  spikeId: string;

  @Field(() => GraphQLDateTime, { description: 'Its beginning.' })
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'Its end.' })
  to: Date;

  @Field(() => GraphQLDateTime, { description: 'Beginning of its busiest bin.' })
  peakFrom: Date;

  @Field(() => Float, { description: 'How many came; negative where more left than came.' })
  count: number;

  @Field(() => Float, { description: 'How many usually come in as many days.' })
  usualCount: number;

  @Field(() => Float, { description: 'The one less the other.' })
  excessCount: number;

  @Field(() => Float, { description: 'Robust deviations of the busiest bin from the 28 bins before.' })
  z: number;

  @Field(() => GrowthShapeEnum, { description: 'Its shape.' })
  shape: GrowthShape;

  @Extensions({ free: true })
  @Field(() => SpikeEvidenceType, { description: 'The figures behind the shape.' })
  evidence: SpikeEvidenceType;

  @Extensions({ listSize: 1 })
  @Field(() => [SpikeBlockType], { description: 'Blocks whose members came in that time.' })
  blocks: SpikeBlockType[];

  @Extensions({ listSize: 5 })
  @Field(() => [GrowthExplanationType], { description: 'Stories that may explain it.' })
  explanations: GrowthExplanationType[];
}

@ObjectType('GrowthChange', {
  description: 'A lasting change of pace, spikes left out.',
  simpleResolvers: true,
})
export class GrowthChangeType {
  @Field(() => GraphQLDateTime, { description: 'When.' })
  at: Date;

  @Field(() => Float, { description: 'Followers a day, by the trend before.' })
  beforePerDay: number;

  @Field(() => Float, { description: 'Followers a day, by the trend after.' })
  afterPerDay: number;
}

@ObjectType('GrowthSeries', {
  description: 'Growth over time, in bins of equal length, one after the other.',
  simpleResolvers: true,
})
export class GrowthSeriesType {
  @Field(() => GrowthSourceEnum, { description: 'What it is made of.' })
  source: GrowthSource;

  @Field(() => FollowedAtBasisEnum, { description: 'Where its times come from.' })
  basis: FollowedAtBasis;

  @Field(() => Float, { description: 'How exact inferred times are; of counts, the usual time between two readings.' })
  resolutionDays: number;

  @Field(() => GraphQLSafeInt, { description: 'Length of a bin.' })
  binDays: number;

  @Field(() => GraphQLDateTime, { description: 'Beginning of the first bin.' })
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'End of the last bin.' })
  to: Date;

  @Field(() => [Float], { description: 'Per bin: arrivals, or the net change of the count.' })
  counts: readonly number[];

  @Field(() => GraphQLSafeInt, { description: 'Bins in gaps between readings: there a change is spread evenly.' })
  guessedBinsCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Readings of the count, or followers with a time.' })
  datedCount: number;

  @Field(() => Float, { description: 'Median of the bins.' })
  usualPerDay: number;

  @Extensions({ listSize: 5 })
  @Field(() => [GrowthSpikeType], { description: 'In the order of time.' })
  spikes: GrowthSpikeType[];

  @Extensions({ listSize: 2 })
  @Field(() => [GrowthChangeType], { description: 'In the order of time.' })
  changes: GrowthChangeType[];
}

@ObjectType('GrowthNotTold', {
  description: 'A series that could not be told.',
  simpleResolvers: true,
})
export class GrowthNotToldType {
  @Field(() => GrowthSourceEnum, { description: 'What it would be made of.' })
  source: GrowthSource;

  @Field(() => String, { description: 'Why, in words.' })
  detail: string;
}

@ObjectType('AuditGrowth', {
  description: 'How many followers came when, what stands out, and the stories that may explain it.',
  simpleResolvers: true,
})
export class AuditGrowthType {
  @Extensions({ listSize: 2 })
  @Field(() => [GrowthSeriesType], { description: 'One or both, counts first.' })
  series: GrowthSeriesType[];

  @Extensions({ listSize: 1 })
  @Field(() => [GrowthNotToldType], { description: 'Those that could not be told.' })
  notTold: GrowthNotToldType[];

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}

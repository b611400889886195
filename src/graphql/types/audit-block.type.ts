/**
 * AuditBlocks: followers who came together and are alike, where they stand in the follow order, and what may explain it.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { Attribution, BlockKind, BlockReading, BlockStory } from '../../domain/audit/block';
import { BlockKindEnum, BlockReadingEnum, BlockStoryEnum } from '../enums/block.enum';
import { StorySupportEnum } from '../enums/story-support.enum';
import { IntervalType } from './audience-share.type';
import { BlockCorroborationType } from './block-corroboration.type';
import { DetectionPowerType } from './detection-power.type';

@ObjectType('CountInterval', { description: 'A number of followers with its interval.', simpleResolvers: true })
export class CountIntervalType {
  @Field(() => Float, { description: 'The likeliest number, at least 0.' })
  point: number;

  @Field(() => Float, { description: 'Lower end.' })
  low: number;

  @Field(() => Float, { description: 'Upper end.' })
  high: number;

  @Field(() => Float, { description: 'Confidence level, such as 0.95.' })
  level: number;
}

@ObjectType('CreationBatch', {
  description: 'A stretch of time in which members of a block were made.',
  simpleResolvers: true,
})
export class CreationBatchType {
  @Field(() => GraphQLDateTime, { description: 'They were made then or later.' })
  createdFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'They were made before then.' })
  createdTo: Date;

  @Field(() => GraphQLSafeInt, { description: 'Followers of the block’s ranks that were.' })
  count: number;
}

@ObjectType('BlockAttribution', { description: 'A story that may explain a block.', simpleResolvers: true })
export class BlockAttributionType {
  @Field(() => BlockStoryEnum, { description: 'The story.' })
  story: BlockStory;

  @Field(() => StorySupportEnum, { description: 'What the figures say of it.' })
  support: Attribution['support'];

  @Field(() => String, { description: 'Why, in words, with the figures.' })
  because: string;
}

@ObjectType('AuditBlock', {
  description: 'Followers who came together and are alike, more of them than chance and organic growth explain.',
  simpleResolvers: true,
})
export class AuditBlockType {
  @Field(() => String, { description: 'Names it within its audit.' })
  blockId: string;

  @Field(() => BlockKindEnum, { description: 'What its members have in common.' })
  kind: BlockKind;

  @Field(() => BlockReadingEnum, { description: 'What its figures suggest.' })
  reading: BlockReading;

  @Field(() => GraphQLSafeInt, { description: 'Rank of its first member, 0 = oldest follower.' })
  rankFrom: number;

  @Field(() => GraphQLSafeInt, { description: 'Rank of its last member.' })
  rankTo: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Members were made then or later; null where creation does not tell them from their neighbours.',
  })
  createdFrom: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Members were made before then; null likewise.' })
  createdTo: Date | null;

  @Extensions({ listSize: 3 })
  @Field(() => [CreationBatchType], {
    description: 'The stretches between these in which members were made, in order; none where creation tells nothing.',
  })
  batches: CreationBatchType[];

  @Field(() => GraphQLDateTime, { description: 'The block did not begin to follow before then.' })
  followedNotBefore: Date;

  @Field(() => GraphQLDateTime, { description: 'All of it had followed by then.' })
  followedNotAfter: Date;

  @Field(() => GraphQLSafeInt, { description: 'Followers of these ranks and creation times.' })
  observedCount: number;

  @Field(() => Float, { description: 'As many as organic growth makes one expect there.' })
  expectedCount: number;

  @Extensions({ free: true })
  @Field(() => CountIntervalType, {
    description: 'What is more than expected. Use this for shares, not the count: organic followers stand among them.',
  })
  excess: CountIntervalType;

  @Field(() => Float, { description: 'Chance of such a block somewhere in such a list without any, 0 to 1.' })
  pValue: number;

  @Field(() => Float, { description: 'The scan’s statistic, a log likelihood ratio.' })
  statistic: number;

  @Extensions({ free: true })
  @Field(() => BlockCorroborationType, {
    nullable: true,
    description: 'Members’ profiles against their neighbours’; null where too little is known of them.',
  })
  corroboration: BlockCorroborationType | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'A size that is sold, where the excess is one and known well enough for that to mean something.',
  })
  catalogueSize: number | null;

  @Extensions({ listSize: 6 })
  @Field(() => [BlockAttributionType], { description: 'Every story looked at; none of them is proven.' })
  attributions: BlockAttributionType[];
}

@ObjectType('BlockTotals', { description: 'All purchase-like blocks together.', simpleResolvers: true })
export class BlockTotalsType {
  @Extensions({ free: true })
  @Field(() => CountIntervalType, {
    description: 'Followers beyond what is expected in their ranks and creation times.',
  })
  purchaseLikeExcess: CountIntervalType;

  @Extensions({ free: true })
  @Field(() => IntervalType, { description: 'The same as a share of the list.' })
  purchaseLikeShare: IntervalType;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of their judged members the share whose profiles look not authentic, 0 to 1: as much of the blocks as the share of the audience counts. Null where there are none, or none was judged.',
  })
  flaggedMembersShare: number | null;
}

@ObjectType('AuditBlocks', {
  description: 'Blocks of an audience in the order of ranks, and how small a block would have been found.',
  simpleResolvers: true,
})
export class AuditBlocksType {
  @Extensions({ listSize: 4 })
  @Field(() => [AuditBlockType], { description: 'In the order of ranks.' })
  blocks: AuditBlockType[];

  @Field(() => BlockTotalsType, { description: 'All purchase-like blocks together.' })
  totals: BlockTotalsType;

  @Field(() => GraphQLSafeInt, { description: 'Followers whose creation is known: those who were looked at.' })
  datedCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [DetectionPowerType], {
    description: 'Blocks planted into this very list and looked for: what "none was found" is worth.',
  })
  power: DetectionPowerType[];

  @Field(() => GraphQLSafeInt, { description: 'Seed of what was dealt out and planted.' })
  seed: number;

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}

/**
 * AuditFarms: blocks that look like deliveries of one stock of accounts to several audited accounts.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { FarmExplanation, FarmStory } from '../../domain/audit/farm';
import { FarmStoryEnum } from '../enums/farm-story.enum';
import { StorySupportEnum } from '../enums/story-support.enum';
import { IntervalType } from './audience-share.type';

@ObjectType('FarmExplanation', {
  description: 'A story that may explain why blocks of several audiences are alike.',
  simpleResolvers: true,
})
export class FarmExplanationType {
  @Field(() => FarmStoryEnum, { description: 'The story.' })
  story: FarmStory;

  @Field(() => StorySupportEnum, { description: 'What the figures say of it.' })
  support: FarmExplanation['support'];

  @Field(() => String, { description: 'Why, in words, with the figures.' })
  because: string;
}

@ObjectType('FarmBlock', {
  description: 'A block of this audience as a part of a farm.',
  simpleResolvers: true,
})
export class FarmBlockType {
  @Field(() => String, { description: 'The block, by its name within the audit.' })
  blockId: string;

  @Field(() => GraphQLSafeInt, { description: 'Its members.' })
  memberCount: number;

  @Field(() => GraphQLSafeInt, {
    description: 'Other audited accounts that its members follow in a block as well, beyond chance.',
  })
  sharedAudiencesCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Other audited accounts with a block that was made in the same days.' })
  sameDaysAudiencesCount: number;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    nullable: true,
    description: 'Share of the members in the one such block that has most of them; null where members are not shared.',
  })
  largestShare: IntervalType | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of this audience’s other followers in that same block, 0 to 1; null likewise.',
  })
  usualShare: number | null;
}

@ObjectType('AuditFarm', {
  description: 'Blocks that look like deliveries of one stock. Of other accounts only their number is told.',
  simpleResolvers: true,
})
export class AuditFarmType {
  @Field(() => String, { description: 'Names it within its audit.' })
  farmId: string;

  @Extensions({ listSize: 2 })
  @Field(() => [FarmBlockType], { description: 'Blocks of this audience in it.' })
  blocks: FarmBlockType[];

  @Field(() => GraphQLSafeInt, { description: 'Other audited accounts with a block in it.' })
  otherAudiencesCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Their blocks in it.' })
  otherBlocksCount: number;

  @Extensions({ listSize: 4 })
  @Field(() => [FarmExplanationType], { description: 'Stories that may explain it.' })
  explanations: FarmExplanationType[];
}

@ObjectType('AuditFarms', {
  description: 'Which blocks look like deliveries of one stock of accounts to several audited accounts.',
  simpleResolvers: true,
})
export class AuditFarmsType {
  @Extensions({ listSize: 2 })
  @Field(() => [AuditFarmType], { description: 'In the order of their first blocks.' })
  farms: AuditFarmType[];

  @Field(() => GraphQLSafeInt, { description: 'Blocks of this audience that were compared.' })
  comparedBlocksCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Blocks of others that they were compared with.' })
  comparedElsewhereCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Audited accounts those are of.' })
  comparedAudiencesCount: number;

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}

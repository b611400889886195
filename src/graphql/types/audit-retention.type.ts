/**
 * AuditRetention: what share of the followers stays, why others are gone, and how blocks leave against their neighbours.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { DepartureReason, RetentionFound, RetentionReading } from '../../domain/audit/retention';
import { FollowedAtBasisEnum } from '../enums/followed-at-basis.enum';
import { DepartureReasonEnum, RetentionReadingEnum } from '../enums/retention.enum';
import { IntervalType } from './audience-share.type';

@ObjectType('DepartureCount', {
  description: 'Followers who are gone, by reason.',
  simpleResolvers: true,
})
export class DepartureCountType {
  @Field(() => DepartureReasonEnum, { description: 'Why.' })
  reason: DepartureReason;

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;
}

@ObjectType('RetentionPoint', {
  description: 'A point of a curve of those who stay.',
  simpleResolvers: true,
})
export class RetentionPointType {
  @Field(() => GraphQLSafeInt, { description: 'Days since the follow.' })
  days: number;

  @Extensions({ free: true })
  @Field(() => IntervalType, { description: 'Share that stays.' })
  share: IntervalType;

  @Field(() => GraphQLSafeInt, { description: 'Followers watched at that time: of so many it is known.' })
  watchedCount: number;
}

@ObjectType('RetentionCohort', {
  description: 'Followers who came in the same time.',
  simpleResolvers: true,
})
export class RetentionCohortType {
  @Field(() => GraphQLDateTime, { description: 'They followed at or after.' })
  followedFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'They followed before.' })
  followedTo: Date;

  @Field(() => GraphQLSafeInt, { description: 'Followers that were watched.' })
  watchedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of them, those who are gone.' })
  departedCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [DepartureCountType], { description: 'They by reason.' })
  departures: DepartureCountType[];

  @Field(() => GraphQLSafeInt, {
    description: 'The shares are of those who had stayed so many days: before, too few were watched.',
  })
  afterDays: number;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    nullable: true,
    description: 'Share that stays 30 days more; null where they were not watched for as long.',
  })
  retention30d: IntervalType | null;

  @Extensions({ listSize: 11 })
  @Field(() => [RetentionPointType], { description: 'At fixed numbers of days since the follow.' })
  curve: RetentionPointType[];
}

@ObjectType('RetainedGroup', {
  description: 'Members of a block, or their neighbours, from when each was first seen on.',
  simpleResolvers: true,
})
export class RetainedGroupType {
  @Field(() => GraphQLSafeInt, { description: 'Followers that were watched.' })
  watchedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of them, those who are gone.' })
  departedCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [DepartureCountType], { description: 'They by reason.' })
  departures: DepartureCountType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Share that was gone by the last list, 0 to 1; null where nobody was watched.',
  })
  lostShare: number | null;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    nullable: true,
    description: 'Share that stays 30 days after it was first seen; null where they were not watched for as long.',
  })
  retention30d: IntervalType | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days after which half would be gone at this pace; null without departures.',
  })
  halfLifeDays: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of that at 95 %.' })
  halfLifeLowDays: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end; null: without limit.' })
  halfLifeHighDays: number | null;
}

@ObjectType('BlockRetention', {
  description:
    'Whether members of a block leave faster than followers of the same ranks and around who are in no block.',
  simpleResolvers: true,
})
export class BlockRetentionType {
  @Field(() => String, { description: 'The block, by its name within the audit.' })
  blockId: string;

  @Field(() => RetentionReadingEnum, { description: 'How they leave against their neighbours.' })
  reading: RetentionReading;

  @Extensions({ free: true })
  @Field(() => RetainedGroupType, { description: 'The members.' })
  members: RetainedGroupType;

  @Extensions({ free: true })
  @Field(() => RetainedGroupType, { description: 'The neighbours.' })
  neighbours: RetainedGroupType;

  @Field(() => Float, { description: 'Days between the first list that had members and the last.' })
  watchedDays: number;

  @Field(() => Float, { nullable: true, description: 'Of the log-rank test; null where there were too few.' })
  chiSquared: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Chance of such a difference where there is none; null likewise.',
  })
  pValue: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Pace of the members over that of the neighbours; null likewise.',
  })
  paceRatio: number | null;

  @Field(() => GraphQLSafeInt, {
    description: 'Followers of these ranks of whom it is not known whether they are members.',
  })
  undecidedCount: number;
}

@ObjectType('AuditRetention', {
  description: 'What share of the followers stays, from lists that were read at different times.',
  simpleResolvers: true,
})
export class AuditRetentionType {
  @Field(() => GraphQLSafeInt, { description: 'Whole lists that were read.' })
  listsCount: number;

  @Field(() => GraphQLDateTime, { description: 'When the first was read.' })
  watchedFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'When the last was read.' })
  watchedTo: Date;

  @Field(() => GraphQLSafeInt, { description: 'Followers that were watched.' })
  watchedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of them, those who are gone.' })
  departedCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [DepartureCountType], { description: 'They by reason.' })
  departures: DepartureCountType[];

  @Field(() => FollowedAtBasisEnum, {
    nullable: true,
    description: 'Where the follow times of cohorts come from; null without any: then there are no cohorts.',
  })
  followTimes: RetentionFound['followTimes'];

  @Field(() => Float, { description: 'How exact inferred follow times are.' })
  resolutionDays: number;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Length of a cohort.' })
  cohortDays: number | null;

  @Extensions({ listSize: 40 })
  @Field(() => [RetentionCohortType], { description: 'Oldest first; those with too few followers are left out.' })
  cohorts: RetentionCohortType[];

  @Extensions({ listSize: 5 })
  @Field(() => [BlockRetentionType], { description: 'In the order of blocks.' })
  blocks: BlockRetentionType[];

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}

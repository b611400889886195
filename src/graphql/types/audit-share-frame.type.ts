/**
 * AuditShareFrame: whom the share of an audit is about, and who of them was looked at.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { ShareFrame, UnjudgedReason } from '../../domain/audit/share';
import { ShareFrameKindEnum, UnjudgedReasonEnum } from '../enums/share-frame.enum';

@ObjectType('UnjudgedCount', { description: 'Followers without a verdict, for one reason.', simpleResolvers: true })
export class UnjudgedCountType {
  @Field(() => UnjudgedReasonEnum, { description: 'Why.' })
  reason: UnjudgedReason;

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;
}

@ObjectType('AuditShareStratum', { description: 'Followers of neighbouring ranks.', simpleResolvers: true })
export class AuditShareStratumType {
  @Field(() => GraphQLSafeInt, { description: 'First rank, 0 being the oldest follower.' })
  rankFrom: number;

  @Field(() => GraphQLSafeInt, { description: 'Last rank, inclusive.' })
  rankTo: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers listed there.' })
  listedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of these, those that were to be judged.' })
  sampledCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of these, those with a verdict.' })
  judgedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of these, those counted as not authentic by the definition.' })
  flaggedCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [UnjudgedCountType], { description: 'Those that were to be judged and have no verdict, by reason.' })
  unjudged: UnjudgedCountType[];
}

@ObjectType('ListTruncation', {
  description: 'How the list of followers compares with what the account itself shows.',
  simpleResolvers: true,
})
export class ListTruncationType {
  @Field(() => Boolean, { description: 'Whether the list was said to hold every follower.' })
  complete: boolean;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Followers that the account shows; null: not known.' })
  shownCount: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of those shown that the list lacks, 0 to 1.' })
  unlistedShare: number | null;

  @Field(() => GraphQLSafeInt, { description: 'Rows of the list that could not be read.' })
  badRowCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Rows of the list that named a follower again.' })
  duplicateRowCount: number;
}

@ObjectType('AuditShareFrame', {
  description: 'Whom a share is about, and who of them was looked at: no share means anything without it.',
  simpleResolvers: true,
})
export class AuditShareFrameType {
  @Field(() => ShareFrameKindEnum, { description: 'Whether the whole list was judged, or a sample.' })
  kind: ShareFrame['kind'];

  @Field(() => GraphQLSafeInt, { description: 'Followers listed: the audience the share is about.' })
  listedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'As many as were asked for.' })
  wantedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'As many as were drawn.' })
  sampledCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Those of them with a verdict: the denominator.' })
  judgedCount: number;

  @Extensions({ listSize: 10 })
  @Field(() => [AuditShareStratumType], { description: 'By rank, oldest followers first.' })
  strata: AuditShareStratumType[];

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Seed of the sample; null where there is none.' })
  seed: number | null;

  @Extensions({ free: true })
  @Field(() => ListTruncationType, { description: 'What the list may lack.' })
  truncation: ListTruncationType;

  @Field(() => GraphQLDateTime, { description: 'When the list was read from the platform.' })
  observedAt: Date;
}

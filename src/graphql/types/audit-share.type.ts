/**
 * AuditShare: what an audit says of the share of an audience that is not authentic.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { AccountClass } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { IntervalType } from './audience-share.type';
import { AuditShareFrameType } from './audit-share-frame.type';

@ObjectType('ShareAccuracy', {
  description: 'How often the verdicts are right, and with how many cases that is known as well as.',
  simpleResolvers: true,
})
export class ShareAccuracyType {
  @Field(() => Float, { description: 'Share of the inauthentic that is flagged, 0 to 1.' })
  sensitivity: number;

  @Field(() => Float, { description: 'Cases behind it: as many as foretell a further population as well.' })
  sensitivityCount: number;

  @Field(() => Float, { description: 'Share of the genuine that is left alone, 0 to 1.' })
  specificity: number;

  @Field(() => Float, { description: 'Cases behind it: as many as foretell a further population as well.' })
  specificityCount: number;
}

@ObjectType('LikenessPart', {
  description:
    'Labelled accounts whose scores are spread as those of a part of the audience. A likeness of scores, no statement on who the followers are.',
  simpleResolvers: true,
})
export class LikenessPartType {
  @Field(() => String, { description: 'The data set.' })
  dataset: string;

  @Field(() => String, { description: 'The subset of it.' })
  subset: string;

  @Field(() => Boolean, { description: 'Whether those accounts are labelled as not authentic.' })
  inauthentic: boolean;

  @Field(() => Float, { description: 'Part of the judged followers, 0 to 1.' })
  share: number;
}

@ObjectType('RecalibratedShare', {
  description:
    'The mean of the followers’ probabilities, re-anchored to this audience: the mixture of labelled accounts, left out of the learning, that explains best how its scores are spread.',
  simpleResolvers: true,
})
export class RecalibratedShareType {
  @Extensions({ free: true })
  @Field(() => IntervalType, { description: 'The estimate, with chance and transfer in its interval.' })
  share: IntervalType;

  @Field(() => Float, { description: 'Standard error of chance in the sample.' })
  samplingError: number;

  @Field(() => Float, {
    description: 'Standard error of transfer: what it is off where each labelled population in turn is left out.',
  })
  transferError: number;

  @Extensions({ listSize: 6 })
  @Field(() => [LikenessPartType], { description: 'The parts of the mixture, largest first.' })
  likeness: LikenessPartType[];
}

@ObjectType('ShareAgreement', {
  description: 'Whether two estimates agree within their errors.',
  simpleResolvers: true,
})
export class ShareAgreementType {
  @Field(() => Float, { description: 'The second estimate minus the corrected share.' })
  difference: number;

  @Field(() => Float, { description: 'Standard error of the difference.' })
  standardError: number;

  @Field(() => Boolean, { description: 'False where they differ by more than chance allows: then trust neither.' })
  agrees: boolean;
}

@ObjectType('SilentFlagged', {
  description:
    'Flagged accounts without a post or a known like. Nothing tells them from people who read and never write.',
  simpleResolvers: true,
})
export class SilentFlaggedType {
  @Field(() => GraphQLSafeInt, { description: 'Those of the flagged who are silent.' })
  flaggedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Those of the judged who are silent, flagged or not.' })
  judgedCount: number;

  @Extensions({ free: true })
  @Field(() => IntervalType, { description: 'The share if none of the silent were counted: the lower reading.' })
  ifPeople: IntervalType;
}

@ObjectType('AuditShare', {
  description: 'The share of an audience that is not authentic, and everything it rests on.',
  simpleResolvers: true,
})
export class AuditShareType {
  @Extensions({ free: true })
  @Field(() => IntervalType, {
    description: 'The figure to quote: `corrected`, or `apparent` where there is no correction.',
  })
  headline: IntervalType;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    description: 'The share as the detectors saw it, as if they never erred; its interval is of sampling alone.',
  })
  apparent: IntervalType;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    nullable: true,
    description: "The share corrected for the detectors' own errors, with an interval that includes them.",
  })
  corrected: IntervalType | null;

  @Field(() => Float, { nullable: true, description: 'The corrected share before it was cut off at 0 and 1.' })
  untruncated: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "False where the detectors' own false alarms explain what was seen. Null without a correction.",
  })
  distinguishableFromZero: boolean | null;

  @Extensions({ free: true })
  @Field(() => RecalibratedShareType, {
    nullable: true,
    description: 'A second estimate, made in another way; null where the scorecard does not allow one.',
  })
  recalibrated: RecalibratedShareType | null;

  @Extensions({ free: true })
  @Field(() => ShareAgreementType, { nullable: true, description: 'Whether the two estimates agree.' })
  agreement: ShareAgreementType | null;

  @Field(() => Float, {
    nullable: true,
    description: "Mean of the followers' probabilities at the scorecard's reference prevalence. Not an estimate.",
  })
  meanProbability: number | null;

  @Extensions({ free: true })
  @Field(() => IntervalType, {
    nullable: true,
    description: 'Of a follower of this audience that is flagged: the chance that it is rightly so.',
  })
  flaggedRightly: IntervalType | null;

  @Extensions({ free: true })
  @Field(() => SilentFlaggedType, { description: 'What flagged accounts that never write leave open.' })
  silent: SilentFlaggedType;

  @Field(() => GraphQLSafeInt, {
    description: 'Followers that look not authentic and are of no class: no definition counts them.',
  })
  unclassedCount: number;

  @Field(() => [AccountClassEnum], { description: 'The classes that were counted as not authentic.' })
  definition: readonly AccountClass[];

  @Field(() => String, { description: 'The labelled population whose error rates apply.' })
  population: string;

  @Extensions({ free: true })
  @Field(() => ShareAccuracyType, { nullable: true, description: 'The error rates; null without a correction.' })
  accuracy: ShareAccuracyType | null;

  @Extensions({ free: true })
  @Field(() => AuditShareFrameType, { description: 'Whom the share is about, and who of them was looked at.' })
  frame: AuditShareFrameType;

  @Field(() => String, { description: 'How the figures were made, with their sources.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the share is quoted.' })
  warnings: readonly string[];
}

/**
 * AuditEngagement: how the audience answers posts, how others' do, and what remains without the inauthentic part.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type {
  EngagementExplanation,
  EngagementReading,
  EngagementStory,
  FollowersBasis,
  ReactionKind,
} from '../../domain/audit/engagement';
import {
  EngagementReadingEnum,
  EngagementStoryEnum,
  EngagementSupportEnum,
  FollowersBasisEnum,
  ReactionKindEnum,
} from '../enums/engagement.enum';
import { EngagementPeersType } from './audit-engagement-peers.type';
import { IntervalType } from './audience-share.type';

@ObjectType('EngagementRate', {
  description: 'Reactions per follower and post: the median of the posts. Above 1 where others than followers react.',
  simpleResolvers: true,
})
export class EngagementRateType {
  @Field(() => Float, { description: 'The median.' })
  point: number;

  @Field(() => Float, { description: 'Lower end of an interval of the median that asks nothing of the distribution.' })
  low: number;

  @Field(() => Float, { description: 'Upper end of that interval.' })
  high: number;

  @Field(() => Float, { description: 'Confidence level of the interval, such as 0.95.' })
  level: number;

  @Field(() => Float, { description: 'A quarter of the posts have less.' })
  lowerQuartile: number;

  @Field(() => Float, { description: 'A quarter of the posts have more.' })
  upperQuartile: number;

  @Field(() => GraphQLSafeInt, { description: 'How many posts it is of.' })
  postCount: number;
}

@ObjectType('EngagementPostsLeftOut', {
  description: 'Posts that were read and are no part of the rate, each counted by the first reason that holds.',
  simpleResolvers: true,
})
export class EngagementPostsLeftOutType {
  @Field(() => GraphQLSafeInt, { description: 'Reposts of others.' })
  reposts: number;

  @Field(() => GraphQLSafeInt, { description: 'Not known whether they are reposts.' })
  perhapsReposts: number;

  @Field(() => GraphQLSafeInt, { description: 'Answers to others, which few followers are shown.' })
  answers: number;

  @Field(() => GraphQLSafeInt, { description: 'Read within 48 hours, still collecting reactions.' })
  tooYoung: number;

  @Field(() => GraphQLSafeInt, { description: 'With counts that are not known; not known is not zero.' })
  unknownCounts: number;

  @Field(() => GraphQLSafeInt, { description: 'Without any known number of followers.' })
  withoutFollowers: number;

  @Field(() => GraphQLSafeInt, { description: 'Older than the newest fifty.' })
  older: number;
}

@ObjectType('EngagementExplanation', {
  description: 'A story that may explain an unusual rate, and what the figures say of it.',
  simpleResolvers: true,
})
export class EngagementExplanationType {
  @Field(() => EngagementStoryEnum, { description: 'The story.' })
  story: EngagementStory;

  @Field(() => EngagementSupportEnum, { description: 'What the figures say of it.' })
  support: EngagementExplanation['support'];

  @Field(() => String, { description: 'In words, with the figures.' })
  because: string;
}

@ObjectType('EngagementWithoutInauthentic', {
  simpleResolvers: true,
  description:
    'The rate of the authentic followers alone: between `ifOthersReactAlike` and the ends of what it is if the others never react.',
})
export class EngagementWithoutInauthenticType {
  @Field(() => Float, {
    nullable: true,
    description: 'If the others never react: rate / (1 − share). Null where the share is all of the audience.',
  })
  point: number | null;

  @Field(() => Float, { nullable: true, description: 'The same at the lower end of the share.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'The same at the upper end of the share; null where that is 1.' })
  high: number | null;

  @Field(() => Float, { description: 'If the others react as much as anybody: the rate itself.' })
  ifOthersReactAlike: number;

  @Field(() => IntervalType, { description: 'The share that was taken out.' })
  share: IntervalType;
}

@ObjectType('EngagementReactions', { description: 'Reactions to the newest posts.', simpleResolvers: true })
export class EngagementReactionsType {
  @Field(() => EngagementRateType, { description: 'Reactions per follower and post.' })
  rate: EngagementRateType;

  @Extensions({ listSize: 3 })
  @Field(() => [ReactionKindEnum], { description: 'The kinds of reaction whose counts are known and were added up.' })
  counted: readonly ReactionKind[];

  @Field(() => GraphQLDateTime, { description: 'When the oldest of the posts was posted.' })
  postedFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'When the newest of them was.' })
  postedTo: Date;

  @Field(() => Float, { description: 'Followers at the time of the posts: the median.' })
  followersCount: number;

  @Field(() => FollowersBasisEnum, { description: 'How those are known.' })
  followersBasis: FollowersBasis;

  @Field(() => Float, { description: 'The longest time between a post and the count taken for it, in days.' })
  followersDaysAway: number;

  @Field(() => EngagementPostsLeftOutType, { description: 'Posts that are no part of the rate.' })
  leftOut: EngagementPostsLeftOutType;

  @Field(() => Float, { nullable: true, description: 'Likes to one reply; null without replies or where not known.' })
  likesPerReply: number | null;

  @Field(() => EngagementPeersType, { nullable: true, description: 'How published rates of others compare.' })
  peers: EngagementPeersType | null;

  @Field(() => String, { nullable: true, description: 'Why there is no comparison; null where there is one.' })
  withoutPeers: string | null;

  @Field(() => EngagementReadingEnum, {
    nullable: true,
    description: 'Where it lies among them; null where the published figures are too far away to tell.',
  })
  reading: EngagementReading | null;

  @Extensions({ listSize: 3 })
  @Field(() => [EngagementExplanationType], { description: 'What may explain a rate that is not usual.' })
  explanations: EngagementExplanationType[];

  @Field(() => EngagementWithoutInauthenticType, {
    nullable: true,
    description: 'The rate without the followers that are not authentic; null where their share is not known.',
  })
  withoutInauthentic: EngagementWithoutInauthenticType | null;
}

@ObjectType('EngagementDeadShare', {
  description: 'Followers that, as far as is known, neither post nor like. Who only reads is among them.',
  simpleResolvers: true,
})
export class EngagementDeadShareType {
  @Field(() => IntervalType, { description: 'Their share of those about whom it is known.' })
  share: IntervalType;

  @Field(() => GraphQLSafeInt, { description: 'How many they are.' })
  deadCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of how many it is known: the denominator.' })
  knownCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of how many it is not.' })
  unknownCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of the dead: without a single post and a single like.' })
  neverActedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Of the dead: active once, and not used for long.' })
  inactiveCount: number;
}

@ObjectType('AuditEngagement', {
  description: 'Whether anything happens when the account posts. Never a verdict on the account.',
  simpleResolvers: true,
})
export class AuditEngagementType {
  @Field(() => EngagementReactionsType, { nullable: true, description: 'Reactions to the newest posts.' })
  reactions: EngagementReactionsType | null;

  @Field(() => String, { nullable: true, description: 'Why there is no rate; null where there is one.' })
  withoutReactions: string | null;

  @Field(() => EngagementDeadShareType, {
    nullable: true,
    description: 'Followers that never act; null where that is known of too few.',
  })
  dead: EngagementDeadShareType | null;

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}

/**
 * FollowerConnection: a page of an account's followers, each with its place in the follow order.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, ObjectType } from 'type-graphql';
import type { AccountId } from '../../domain/account';
import type { FollowedAtBasis } from '../../domain/follow';
import { FollowedAtBasisEnum } from '../enums/followed-at-basis.enum';
import { PageInfoType } from './page-info.type';

@ObjectType('FollowerEdge', { description: 'A follow: a follower and when it came.', simpleResolvers: true })
export class FollowerEdgeType {
  @Field(() => String, { description: 'Where to go on from; good for this list in this order only.' })
  cursor: string;

  /** The follower, to be resolved to `node`. */
  followerId: AccountId;

  @Field(() => GraphQLSafeInt, { description: 'Place in the newest list it was seen in; 0 is the oldest follower.' })
  rank: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it followed; null where not known.' })
  followedAt: Date | null;

  @Field(() => FollowedAtBasisEnum, { nullable: true, description: 'Where that time comes from.' })
  followedAtBasis: FollowedAtBasis | null;

  @Field(() => GraphQLDateTime, { description: 'Observation time of the first list it was seen in.' })
  firstSeenAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Observation time of the newest list it was seen in.' })
  lastSeenAt: Date;
}

@ObjectType('FollowerConnection', { description: "A page of an account's followers.", simpleResolvers: true })
export class FollowerConnectionType {
  /** Whose followers, and whether a filter leaves some out: for `totalCount`. */
  targetId: AccountId;
  isFiltered: boolean;

  @Extensions({ listSize: 1 })
  @Field(() => [FollowerEdgeType], { description: 'The followers of the page, in order.' })
  edges: FollowerEdgeType[];

  @Extensions({ free: true })
  @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfoType;
}

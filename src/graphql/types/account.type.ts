/**
 * Account: a social account with its newest facts. Score, audience and followers are added by their resolvers.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Account, Platform } from '../../domain/account';
import { PlatformEnum } from '../enums/platform.enum';
import { NodeType } from './node.type';

@ObjectType('Account', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A social account as its platform last showed it. A null field is not known; zero, false and "" are facts.',
})
export class AccountType extends NodeType {
  /** The account behind the view; not exposed. */
  account: Account;

  @Field(() => PlatformEnum, { description: 'The platform it lives on.' })
  platform: Platform;

  @Field(() => String, { description: "The platform's own id of the account." })
  nativeId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its handle, without a leading @; the one it was named by where its profile was never seen.',
  })
  handle: string | null;

  @Field(() => String, { nullable: true, description: 'The name it shows.' })
  displayName: string | null;

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  bio: string | null;

  @Field(() => String, { nullable: true, description: 'Where it says it is.' })
  location: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The link of its profile, as the platform gave it; not checked.',
  })
  link: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was created.' })
  createdAt: Date | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Followers, as its profile says.' })
  followersCount: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Accounts it follows, as its profile says.' })
  followingCount: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Posts, as its profile says.' })
  postsCount: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Likes it gave, as its profile says.' })
  likesCount: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Lists it is on, as its profile says.' })
  listedCount: number | null;

  @Field(() => Boolean, { nullable: true, description: "False where the platform's placeholder picture is shown." })
  hasAvatar: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the platform checked who is behind it; null where its mark is sold.',
  })
  isVerified: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its posts are hidden from strangers.' })
  isProtected: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the platform itself labels it as automated.' })
  isAutomated: boolean | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the platform was read: the facts were true then. Null where only its id was ever seen.',
  })
  observedAt: Date | null;
}

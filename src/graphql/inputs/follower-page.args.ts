/**
 * The arguments of a page of followers.
 */
import { ArgsType, Field, Int } from 'type-graphql';
import type { FollowerOrder } from '../../domain/follow';
import { FollowerOrderEnum } from '../enums/follower-order.enum';
import { FollowerFilterInput } from './follower-filter.input';

@ArgsType()
export class FollowerPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start or after the cursor, 1 to 100. Give this or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end or before the cursor, 1 to 100. Give this or `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Go back from this cursor.' })
  before?: string | null;

  @Field(() => FollowerOrderEnum, {
    nullable: true,
    defaultValue: 'rank-desc',
    description: 'The order of the list; null means RANK_DESC.',
  })
  orderBy?: FollowerOrder | null;

  @Field(() => FollowerFilterInput, { nullable: true, description: 'Which followers to read.' })
  filter?: FollowerFilterInput | null;
}

/**
 * FollowerEdge.node.
 */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { AccountType } from '../types/account.type';
import { FollowerEdgeType } from '../types/follower-connection.type';
import { accountView } from '../views/account.view';

@Resolver(() => FollowerEdgeType)
export class FollowerEdgeResolver {
  @FieldResolver(() => AccountType, { description: 'The follower.' })
  async node(@Root() { followerId }: FollowerEdgeType, @Ctx() { loaders }: ApiContext): Promise<AccountType> {
    const account = await loaders.account.load(followerId);
    if (!account) throw new Error(`the follower ${followerId} of a follow does not exist`);
    return accountView(account);
  }
}

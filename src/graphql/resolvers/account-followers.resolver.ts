/**
 * Account.followers: pages of an account's followers.
 */
import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountId } from '../../domain/account';
import type { ApiContext } from '../context';
import { FollowerPageArgs } from '../inputs/follower-page.args';
import { readFollowerFilter } from '../inputs/follower-filter.input';
import { decodeFollowerCursor } from '../paging/follower-cursor';
import { readPage } from '../paging/page-arguments';
import type { FollowerPageRequest } from '../../store/follower-scan';
import { AccountType } from '../types/account.type';
import { FollowerConnectionType } from '../types/follower-connection.type';
import { followerConnectionView } from '../views/follower-connection.view';

@Resolver(() => AccountType)
export class AccountFollowersResolver {
  @Extensions({ sizedBy: ['first', 'last'] })
  @FieldResolver(() => FollowerConnectionType, {
    description: 'Its followers, as far as imported and not gone since. Exactly one of `first` and `last` is required.',
  })
  async followers(
    @Root() { account }: AccountType,
    @Args(() => FollowerPageArgs) args: FollowerPageArgs,
    @Ctx() { loaders, detectors }: ApiContext,
  ): Promise<FollowerConnectionType> {
    const request = readRequest(account.id, args, detectors);
    return followerConnectionView(request, await loaders.followerPage.load(request));
  }
}

function readRequest(
  targetId: AccountId,
  args: FollowerPageArgs,
  detectors: ApiContext['detectors'],
): FollowerPageRequest {
  const { limit, backwards } = readPage(args);
  const order = args.orderBy ?? 'rank-desc';
  const at = (cursor: string) => decodeFollowerCursor(cursor, targetId, order);
  return {
    targetId,
    order,
    filter: readFollowerFilter(args.filter, detectors),
    limit,
    backwards,
    ...(args.after != null && { after: at(args.after) }),
    ...(args.before != null && { before: at(args.before) }),
  };
}

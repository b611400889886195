/**
 * FollowerConnection.totalCount.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { FollowerConnectionType } from '../types/follower-connection.type';

@Resolver(() => FollowerConnectionType)
export class FollowerConnectionResolver {
  @FieldResolver(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Followers in the whole list; null where a filter restricts it, because then nobody counted.',
  })
  async totalCount(
    @Root() { targetId, isFiltered }: FollowerConnectionType,
    @Ctx() { loaders }: ApiContext,
  ): Promise<number | null> {
    if (isFiltered) return null;
    const counts = await loaders.audienceCounts.load(targetId);
    return counts?.followers ?? 0;
  }
}

/**
 * A page of follows → a Relay connection.
 */
import type { FollowerPageRequest } from '../../store/follower-scan';
import type { FollowerPage, ListedFollow } from '../../store/repositories/follow.repository';
import { encodeFollowerCursor } from '../paging/follower-cursor';
import { FollowerConnectionType, FollowerEdgeType } from '../types/follower-connection.type';
import { pageInfo } from './page-info.view';
import { viewOf } from './view-of';

export function followerConnectionView(request: FollowerPageRequest, page: FollowerPage): FollowerConnectionType {
  const edges = page.follows.map((follow) => edge(request, follow));
  return viewOf(FollowerConnectionType, {
    targetId: request.targetId,
    isFiltered: Object.keys(request.filter).length > 0,
    edges,
    pageInfo: pageInfo(edges, {
      backwards: request.backwards ?? false,
      hasMore: page.hasMore,
      continued: (request.backwards ? request.before : request.after) !== undefined,
    }),
  });
}

function edge({ targetId, order }: FollowerPageRequest, follow: ListedFollow): FollowerEdgeType {
  return viewOf(FollowerEdgeType, {
    cursor: encodeFollowerCursor(targetId, order, follow),
    followerId: follow.followerId,
    rank: follow.rank,
    followedAt: follow.followedAt,
    followedAtBasis: follow.followedAtBasis,
    firstSeenAt: follow.firstSeenAt,
    lastSeenAt: follow.lastSeenAt,
  });
}

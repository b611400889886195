/**
 * Pages of followers, for many targets at once. Not cached across requests: a page changes with every import.
 */
import DataLoader from 'dataloader';
import type { FollowerPageRequest } from '../../store/follower-scan';
import type { FollowerPage } from '../../store/repositories/follow.repository';
import type { LoaderSources } from './loader-sources';

export type FollowerPageLoader = DataLoader<FollowerPageRequest, FollowerPage, string>;

export function followerPageLoader({ reads }: LoaderSources): FollowerPageLoader {
  return new DataLoader((requests) => reads.follows.pages(requests), {
    cacheKeyFn: (request) => JSON.stringify(request),
  });
}

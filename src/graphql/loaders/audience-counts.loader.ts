/**
 * Audiences counted by verdict and class, for many targets at once, through the cache: counting reads every follower.
 */
import DataLoader from 'dataloader';
import { readThrough } from '../../cache/read-through';
import type { AccountId } from '../../domain/account';
import type { AudienceCounts } from '../../domain/audience';
import type { LoaderSources } from './loader-sources';

export type AudienceCountsLoader = DataLoader<AccountId, AudienceCounts | null>;

export function audienceCountsLoader({ reads, cache }: LoaderSources): AudienceCountsLoader {
  return new DataLoader((ids) => readThrough(cache, 'audience', ids, (missing) => reads.follows.counts(missing)));
}

/**
 * What the newest scoring found about audiences as a whole, for many targets at once, through the cache.
 */
import DataLoader from 'dataloader';
import { readThrough } from '../../cache/read-through';
import type { AccountId } from '../../domain/account';
import type { StampedFindings } from '../../domain/findings';
import type { LoaderSources } from './loader-sources';

export type AudienceFindingsLoader = DataLoader<AccountId, StampedFindings | null>;

export function audienceFindingsLoader({ reads, cache }: LoaderSources): AudienceFindingsLoader {
  return new DataLoader((ids) => readThrough(cache, 'findings', ids, (missing) => reads.scores.findings(missing)));
}

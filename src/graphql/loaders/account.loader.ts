/**
 * Accounts by id: one read per batch, through the cache.
 */
import DataLoader from 'dataloader';
import { readThrough } from '../../cache/read-through';
import type { Account, AccountId } from '../../domain/account';
import type { LoaderSources } from './loader-sources';

export type AccountLoader = DataLoader<AccountId, Account | null>;

export function accountLoader({ reads, cache }: LoaderSources): AccountLoader {
  return new DataLoader((ids) => readThrough(cache, 'account', ids, (missing) => reads.accounts.byIds(missing)));
}

/**
 * Searches for accounts: the same search asked twice in a request is made once.
 */
import DataLoader from 'dataloader';
import type { AccountSearch, AccountSearchPage } from '../../store/repositories/account.repository';
import type { LoaderSources } from './loader-sources';

export type AccountSearchLoader = DataLoader<AccountSearch, AccountSearchPage, string>;

export function accountSearchLoader({ reads }: LoaderSources): AccountSearchLoader {
  return new DataLoader((searches) => Promise.all(searches.map((search) => reads.accounts.search(search))), {
    cacheKeyFn: (search) => JSON.stringify(search),
  });
}

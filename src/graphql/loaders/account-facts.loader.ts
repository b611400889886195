/**
 * What is known of accounts, their posts among it: for many accounts at once, and the posts only where there are any.
 */
import DataLoader from 'dataloader';
import type { Account, AccountId } from '../../domain/account';
import type { KnownFacts } from '../../domain/facts';
import { newestPosts } from '../../scoring/newest-posts';
import { subjectsOf } from '../../scoring/subject';
import type { LoaderSources } from './loader-sources';

export type AccountFactsLoader = DataLoader<Account, KnownFacts, AccountId>;

export function accountFactsLoader({ reads }: LoaderSources): AccountFactsLoader {
  return new DataLoader(
    async (accounts) => {
      const subjects = subjectsOf(accounts, await newestPosts(reads.posts, accounts));
      return subjects.map(({ facts }) => facts);
    },
    { cacheKeyFn: ({ id }) => id },
  );
}

/**
 * Scores of accounts: the newest stored one where it was made by the rules and from the facts of today; all others of
 * the batch are scored at once, from the facts at hand and from their posts, which are read only where there are any.
 */
import DataLoader from 'dataloader';
import { readThrough } from '../../cache/read-through';
import type { Account, AccountId } from '../../domain/account';
import type { AccountScore } from '../../domain/score';
import { isCurrent } from '../../scoring/is-current';
import { newestPosts } from '../../scoring/newest-posts';
import { subjectsOf } from '../../scoring/subject';
import type { LoaderSources } from './loader-sources';

export type AccountScoreLoader = DataLoader<Account, AccountScore, AccountId>;

export function accountScoreLoader({ reads, cache, scorer }: LoaderSources): AccountScoreLoader {
  return new DataLoader(
    async (accounts) => {
      const ids = accounts.map(({ id }) => id);
      const stored = await readThrough(cache, 'score', ids, (missing) => reads.scores.newest(missing));
      const outdated = subjectsOf(accounts)
        .filter((subject, index) => !isCurrent(stored[index], subject, scorer.ruleset))
        .map(({ account }) => account);
      const subjects = subjectsOf(outdated, await newestPosts(reads.posts, outdated));
      const fresh = new Map(scorer.score(subjects).map((score) => [score.accountId, score]));
      return accounts.map((account, index) => fresh.get(account.id) ?? scoreOr(stored[index], account));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}

function scoreOr(score: AccountScore | null | undefined, { id }: Account): AccountScore | Error {
  return score ?? new Error(`no score was made for account ${id}`);
}

/** An account together with the facts that detectors are told of it. */
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { gatherAccountFacts, type PostsByAccount } from '../facts/gather';

export interface Subject {
  readonly account: Account;
  readonly facts: KnownFacts;
}

/**
 * One per account, in order.
 * @param posts the newest posts of accounts, by account id: facts of `account.postsObservedAt`, of which a later read may
 *   tell other ones. Without them the facts are those of the profiles, which is enough to see whether a score is current.
 */
export function subjectsOf(accounts: readonly Account[], posts?: PostsByAccount): Subject[] {
  const facts = gatherAccountFacts(accounts, posts);
  return accounts.map((account, index) => ({ account, facts: facts[index]! }));
}

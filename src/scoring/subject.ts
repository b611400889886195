/** An account together with the facts that detectors are told of it. */
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { gatherAccountFacts } from '../facts/gather';

export interface Subject {
  readonly account: Account;
  readonly facts: KnownFacts;
}

/** One per account, in order. */
export function subjectsOf(accounts: readonly Account[]): Subject[] {
  const facts = gatherAccountFacts(accounts);
  return accounts.map((account, index) => ({ account, facts: facts[index]! }));
}

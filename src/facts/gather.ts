/**
 * Gathers the facts of many accounts at once, in their order.
 */
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { profileFacts } from './account/profile-facts';

/** One record per account, in the order given; an id-only account has its platform and nothing else. */
export function gatherAccountFacts(accounts: readonly Account[]): KnownFacts[] {
  return accounts.map(({ platform, profile, observedAt }) => profileFacts(platform, profile, observedAt));
}

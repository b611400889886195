/** Whether a score may be taken as it is, or has to be made anew. */
import type { Account } from '../domain/account';
import type { AccountScore } from '../domain/score';
import { gatherAccountFacts } from '../facts/gather';
import { factsDigest } from './facts-digest';

/** What tells by which rules and from which facts a score was made. */
export type ScoreOrigin = Pick<AccountScore, 'ruleset' | 'observedAt' | 'factsDigest'>;

/** True where a score was made by these rules and from the facts that are known of the account now. */
export function isCurrent(stamp: ScoreOrigin | null | undefined, account: Account, ruleset: string): boolean {
  if (stamp?.ruleset !== ruleset || stamp.observedAt?.getTime() !== account.observedAt?.getTime()) return false;
  const [facts] = gatherAccountFacts([account]);
  return stamp.factsDigest === factsDigest(facts!);
}

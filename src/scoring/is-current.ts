/** Whether a score may be taken as it is, or has to be made anew. */
import type { AccountScore } from '../domain/score';
import { factsDigest } from './facts-digest';
import type { Subject } from './subject';

/** What tells by which rules and from which facts a score was made. */
export type ScoreOrigin = Pick<AccountScore, 'ruleset' | 'observedAt' | 'factsDigest'>;

/**
 * True where a score was made by these rules and from the facts that are known of the account now. The subject's posts
 * need not have been read: when they were read last tells enough.
 */
export function isCurrent(
  stamp: ScoreOrigin | null | undefined,
  { account, facts }: Subject,
  ruleset: string,
): boolean {
  if (stamp?.ruleset !== ruleset || stamp.observedAt?.getTime() !== account.observedAt?.getTime()) return false;
  return stamp.factsDigest === factsDigest(facts, account.postsObservedAt, account.storedPosts);
}

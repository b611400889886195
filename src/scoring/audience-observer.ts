/**
 * Whoever wants to see every follower of an audience while it is scored, and says at the end what it found.
 */
import type { AccountId } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import type { AudienceFindings } from '../domain/findings';

export interface SeenFollower {
  readonly accountId: AccountId;
  /** What is known of it; of an id-only account, its platform. */
  readonly facts: KnownFacts;
  /** When that was read; null for an id-only account. */
  readonly observedAt: Date | null;
}

export interface AudienceObserver {
  /** Followers in rank order, oldest first, batch by batch. */
  see(followers: readonly SeenFollower[]): void;
  /** Called once, after the last batch. */
  findings(): Partial<AudienceFindings>;
}

/** Makes an observer for one scoring: what it has seen is forgotten with it. */
export type ObserveAudience = () => AudienceObserver;

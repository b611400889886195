/**
 * An audience: the followers of a target, counted by what they look like, and the share that is not authentic
 * with its interval.
 */
import type { AccountId } from './account';
import type { AccountClass, Verdict } from './score';

/** A share in [0,1] with its interval. */
export interface Interval {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  /** Confidence level, such as 0.95. */
  readonly level: number;
}

/** Followers counted. The counts of each map add up to `scored`; `followers` = scored + notScored. */
export interface AudienceCounts {
  readonly targetId: AccountId;
  readonly followers: number;
  readonly scored: number;
  readonly notScored: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byClass: Readonly<Record<AccountClass, number>>;
  /** When the newest complete list was read from the platform; null where none is complete. */
  readonly observedAt: Date | null;
}

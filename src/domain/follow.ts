/**
 * A follow: one account (follower) in the audience of another (target), with its place in the follow order.
 */
import type { AccountId, Profile } from './account';
import type { AccountClass, Verdict } from './score';

/** Where a follow time comes from: seen happening, claimed by the platform's record, or inferred from the order. */
export const followedAtBases = ['observed', 'claimed', 'inferred'] as const;
export type FollowedAtBasis = (typeof followedAtBases)[number];

/** The order in which a source lists followers. */
export const listOrders = ['newest-first', 'oldest-first'] as const;
export type ListOrder = (typeof listOrders)[number];

/** One follower as a source read it. `profile` is null for an id-only row: a follower without facts. */
export interface FollowerRecord {
  /** Place in the source's own list, from 0; a bad row keeps its place. */
  readonly position: number;
  readonly nativeId: string;
  readonly profile: Profile | null;
  readonly followedAt: Date | null;
  readonly followedAtBasis: FollowedAtBasis | null;
}

/** A follow as stored. */
export interface Follow {
  readonly targetId: AccountId;
  readonly followerId: AccountId;
  /** Place in the newest list it was seen in, 0 = oldest follower. */
  readonly rank: number;
  readonly followedAt: Date | null;
  readonly followedAtBasis: FollowedAtBasis | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  /** Observation time of the first complete list from which it was missing; null while it follows. */
  readonly goneAt: Date | null;
}

/** Orders in which followers can be read. */
export const followerOrders = ['rank-asc', 'rank-desc', 'suspicion-desc', 'suspicion-asc'] as const;
export type FollowerOrder = (typeof followerOrders)[number];

/** Which followers to read. Empty or absent lists do not restrict; ranks are inclusive. */
export interface FollowerFilter {
  readonly verdicts?: readonly Verdict[];
  readonly classes?: readonly AccountClass[];
  /** Id of a detector that raised suspicion about the follower. */
  readonly detector?: string;
  readonly rankFrom?: number;
  readonly rankTo?: number;
}

/**
 * Everything an audit is told: the roll and what is known around it. Gathered once; the parts of an audit are pure.
 */
import type { Account } from '../domain/account';
import type { AccountClass } from '../domain/score';
import type { Post } from '../domain/post';
import type { Scorecard } from '../scoring/scorecard';
import type { Roll } from './roll';

/** How the list was read. */
export interface ListFrame {
  /** Whether the list is said to hold every follower. */
  readonly complete: boolean;
  /** Rows of the list that could not be read, and rows that named a follower again. */
  readonly badCount: number;
  readonly duplicateCount: number;
  /** False where ranks come of several lists: then the follow order is not known. */
  readonly isOneList: boolean;
}

/** Which followers were judged. */
export type SampleFrame =
  | { readonly kind: 'whole-list' }
  | { readonly kind: 'stratified'; readonly strataCount: number; readonly wantedCount: number; readonly seed: number };

/** The target's own follower count as the platform showed it at one moment. */
export interface CountObservation {
  readonly observedAt: Date;
  readonly followersCount: number | null;
}

/** A follower of an earlier complete list that is missing from a later one. Times are Unix seconds. */
export interface Departure {
  readonly followerId: bigint;
  /** Its place in the last list it was seen in. */
  readonly rank: number;
  readonly createdAt: number | null;
  readonly followedAt: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly goneAt: number;
  /** True where its profile was read after it was gone; false where a later list had its id alone; null: not seen since. */
  readonly existsAfter: boolean | null;
}

/** A block of another audited account, from its newest audit. */
export interface BlockElsewhere {
  /** Names the other audience without telling who it is; equal for blocks of one audience. */
  readonly audience: string;
  readonly blockId: string;
  readonly createdFrom: Date | null;
  readonly createdTo: Date | null;
  readonly memberCount: number;
  /** Bottom-k sketch of its members; see farms/member-sketch.ts. */
  readonly sketch: readonly bigint[];
}

export interface AuditSubject {
  readonly target: Account;
  /** When the list was read from the platform. */
  readonly observedAt: Date;
  readonly list: ListFrame;
  readonly sample: SampleFrame;
  readonly roll: Roll;
  /** Oldest first. Of earlier complete lists, when each was read. */
  readonly listsReadAt: readonly Date[];
  readonly departures: readonly Departure[];
  /** Oldest first. */
  readonly counts: readonly CountObservation[];
  /** The target's own newest posts, newest first. */
  readonly posts: readonly Post[];
  readonly blocksElsewhere: readonly BlockElsewhere[];
  readonly scorecard: Scorecard;
  /** Classes that count as not authentic; by default those the error rates were measured for. */
  readonly definition: readonly AccountClass[] | undefined;
  /** Labelled population whose error rates apply; by default the scorecard's. */
  readonly population: string | undefined;
  readonly seed: number;
}

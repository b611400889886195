/**
 * A block: followers who came together and are alike, more of them than chance and organic growth explain. What it is
 * like is told, with the stories that would explain it; nobody is said to have bought anything.
 */
import type { Interval } from '../audience';
import type { IsoTime } from './iso-time';

/**
 * `aged-batch`: accounts made within one stretch of time, long before they followed. `fresh-signup-burst`: accounts that
 * followed soon after they were made, as a platform's suggestions to newcomers make them do. `mixed-ages`: accounts of any
 * age whose profiles are unlike their neighbours'.
 */
export const blockKinds = ['aged-batch', 'fresh-signup-burst', 'mixed-ages'] as const;
export type BlockKind = (typeof blockKinds)[number];

/**
 * `purchase-like`: purchase, by whomever, is the simplest story. `undecided`: an innocent story explains it as well.
 * `innocent-like`: an innocent story is the simplest one.
 */
export const blockReadings = ['purchase-like', 'undecided', 'innocent-like'] as const;
export type BlockReading = (typeof blockReadings)[number];

/** Stories that may explain a block. The audited party is the buyer in one of them only. */
export const blockStories = [
  'own-purchase',
  'purchase-by-another',
  'platform-suggestion',
  'giveaway',
  'press-event',
  'order-of-the-list',
] as const;
export type BlockStory = (typeof blockStories)[number];

export interface Attribution {
  readonly story: BlockStory;
  /** What the figures say of the story; `possible` where they say nothing. */
  readonly support: 'supported' | 'possible' | 'unlikely';
  /** In words, with the figures. */
  readonly because: string;
}

export interface FoundBlock {
  /** `block-1` … in the order of ranks; names it within its audit. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly reading: BlockReading;
  /** First and last rank, both inclusive, 0 = oldest follower. */
  readonly rankFrom: number;
  readonly rankTo: number;
  /** Members were created at or after, and before; null where creation does not tell them from their neighbours. */
  readonly createdFrom: IsoTime | null;
  readonly createdTo: IsoTime | null;
  /** The stretches of creation between these in which members were made, one after the other; none where it tells nothing. */
  readonly batches: readonly CreationBatch[];
  /** The block arrived at or after, and at or before: bounds, not an interval of chance. */
  readonly followedNotBefore: IsoTime;
  readonly followedNotAfter: IsoTime;
  /** Followers inside those ranks and creation times. */
  readonly observedCount: number;
  /** As many as organic growth makes one expect there. */
  readonly expectedCount: number;
  /** What is more than expected, with its interval. Use this, not the count, for shares. */
  readonly excess: Interval;
  /** Chance of such a block somewhere in a list like this one without any, [0,1]. */
  readonly pValue: number;
  /** The scan statistic, a log likelihood ratio. */
  readonly statistic: number;
  /** Profiles of the members against followers of the same ranks and around who are not members; null: not scored. */
  readonly corroboration: Corroboration | null;
  /** A size that is sold, such as 1,000, where the excess is one and its interval narrow enough to mean something. */
  readonly catalogueSize: number | null;
  readonly attributions: readonly Attribution[];
}

/** Accounts made at or after `createdFrom` and before `createdTo`. */
export interface CreationBatch {
  readonly createdFrom: IsoTime;
  readonly createdTo: IsoTime;
  /** Followers of the block's ranks that were. */
  readonly count: number;
}

export interface Corroboration {
  /** Share of those with a verdict that look not authentic, [0,1]; null where none has one. */
  readonly membersFlaggedShare: number | null;
  readonly neighboursFlaggedShare: number | null;
  readonly membersJudgedCount: number;
  readonly neighboursJudgedCount: number;
  /** Median natural-log odds of being inauthentic. */
  readonly membersMedianLogOdds: number | null;
  readonly neighboursMedianLogOdds: number | null;
  /** Median number of followers that they have themselves. */
  readonly membersMedianFollowers: number | null;
  readonly neighboursMedianFollowers: number | null;
  /**
   * Chance that members' profiles say so little where they are drawn from the neighbours, [0,1]: of higher log-odds or of fewer
   * followers (Mann–Whitney, one-sided, both looked at).
   */
  readonly pValue: number;
}

/** Smallest block that would be found in this very list. */
export interface DetectionPower {
  /** Members of the smallest block found nine times in ten; null where not even the largest one tried was. */
  readonly smallestCount: number | null;
  /** What kind of block was planted: days within which it was created, organic followers mixed in per member. */
  readonly createdWithinDays: number;
  readonly organicPerMember: number;
  /** Every size tried, with how often it was found. */
  readonly tried: readonly { readonly count: number; readonly foundCount: number; readonly triedCount: number }[];
}

/** All purchase-like blocks together. */
export interface BlockTotals {
  /** Followers beyond what is expected in their ranks and creation times, added up. */
  readonly purchaseLikeExcess: Interval;
  /** The same as a share of the list, [0,1]. */
  readonly purchaseLikeShare: Interval;
  /**
   * Of their judged members the share whose profiles look not authentic, [0,1]: as much of the blocks as the share of the
   * audience counts. Null where there are none, or none was judged.
   */
  readonly flaggedMembersShare: number | null;
}

export interface BlocksFound {
  readonly blocks: readonly FoundBlock[];
  readonly totals: BlockTotals;
  /** The scan's version and seed, for replay. */
  readonly method: string;
  readonly seed: number;
  /** Followers whose creation is known: those who were looked at. */
  readonly datedCount: number;
  readonly power: readonly DetectionPower[];
  readonly warnings: readonly string[];
}

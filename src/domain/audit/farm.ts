/**
 * Farms: blocks of several audited accounts that look like deliveries of one stock of accounts. Of the other accounts
 * nothing is told but how many they are.
 */
import type { Interval } from '../audience';

/** Stories that may explain why blocks of several audiences are alike. */
export const farmStories = ['one-supplier', 'one-suggestion', 'joint-giveaway', 'one-public'] as const;
export type FarmStory = (typeof farmStories)[number];

export interface FarmExplanation {
  readonly story: FarmStory;
  readonly support: 'supported' | 'possible' | 'unlikely';
  /** In words, with the figures. */
  readonly because: string;
}

/** One block of this audience, as a part of a farm. */
export interface FarmBlock {
  /** The block's id in this audit. */
  readonly blockId: string;
  readonly memberCount: number;
  /** Other audited accounts that its members follow in a block as well, beyond chance. */
  readonly sharedAudiencesCount: number;
  /** Other audited accounts with a block made in the same days, members shared or not. */
  readonly sameDaysAudiencesCount: number;
  /** Share of the members who follow the one other account that most of them follow; null where members are not shared. */
  readonly largestShare: Interval | null;
  /** Share of this audience's followers outside of blocks who are in that same block of the other account; null likewise. */
  readonly usualShare: number | null;
}

export interface FoundFarm {
  /** `farm-1` … in the order of its first block; names it within its audit. */
  readonly id: string;
  readonly blocks: readonly FarmBlock[];
  /** Other audited accounts with a block in it, and how many such blocks there are. */
  readonly otherAudiencesCount: number;
  readonly otherBlocksCount: number;
  readonly explanations: readonly FarmExplanation[];
}

export interface FarmsFound {
  readonly farms: readonly FoundFarm[];
  /** What was compared: blocks of this audience with blocks of so many others. */
  readonly comparedBlocksCount: number;
  readonly comparedElsewhereCount: number;
  readonly comparedAudiencesCount: number;
  readonly method: string;
  readonly warnings: readonly string[];
}

/**
 * Growth: how many came when, from follower counts that were read or from the list; what stands out, what shape it has,
 * and the stories that would explain it. Nobody is said to have done anything.
 */
import type { IsoTime } from './iso-time';

/** `counts`: the follower counts that the platform showed; net of those who left. `list`: arrivals of those still there. */
export const growthSources = ['counts', 'list'] as const;
export type GrowthSource = (typeof growthSources)[number];

/** `observed`: read at those times. `claimed`: the platform tells, or it was seen. `inferred`: from the order of the list. */
export const growthBases = ['observed', 'claimed', 'inferred'] as const;
export type GrowthBasis = (typeof growthBases)[number];

/**
 * `step`: at once, and over at once; what was lost after is not known, or little. `step-then-slow-decay`: at once, and lost
 * again little by little. `step-then-drop`: at once, and a good part lost at once again. `decaying-tail`: most at first, then
 * ever fewer. `plateau`: a raised pace that lasts. `loss`: more left than came. `unclear`: the times are too coarse to tell,
 * or it is none of these.
 */
export const growthShapes = [
  'step',
  'step-then-slow-decay',
  'step-then-drop',
  'decaying-tail',
  'plateau',
  'loss',
  'unclear',
] as const;
export type GrowthShape = (typeof growthShapes)[number];

export const growthStories = [
  'purchase-by-anyone',
  'giveaway',
  'press-or-mention',
  'platform-suggestion',
  'advertising',
  'platform-purge',
  'people-leaving',
] as const;
export type GrowthStory = (typeof growthStories)[number];

export interface GrowthExplanation {
  readonly story: GrowthStory;
  readonly support: 'supported' | 'possible' | 'unlikely';
  /** In words, with the figures. */
  readonly because: string;
}

export interface SpikeEvidence {
  /** Days from the spike's beginning to the end of its busiest bin. */
  readonly riseDays: number;
  /** Part of the excess that came later than the bin after the busiest one, [0,1]. */
  readonly tailShare: number;
  /** The curve that fits the tail better, and the days in which it halves (at first, for a power law); null: no tail to fit. */
  readonly tailForm: 'exponential' | 'power' | null;
  readonly tailHalfLifeDays: number | null;
  /** What was lost after it, as a share of the excess, and within how many days; null where that was not watched. */
  readonly lostAfterShare: number | null;
  readonly lostWithinDays: number | null;
  /** The part of it that went within the three worst bins or between two lists, [0,1]; null likewise. */
  readonly lostAtOnceShare: number | null;
  /** Posts of the account within two days of the beginning; null where posts of that time are not stored. */
  readonly postsNearCount: number | null;
  /** Likes of the best of them over the account's median; null where not known. */
  readonly bestPostRatio: number | null;
}

/** A block whose members came in the time of a spike. */
export interface SpikeBlock {
  readonly blockId: string;
  /** Part of the shorter of both times that they share, [0,1]. */
  readonly overlapShare: number;
  /** As much of the spike's excess as the block's own would be, at most 1. */
  readonly excessShare: number;
}

export interface GrowthSpike {
  /** `counts-1`, `list-1` … in the order of time; names it within its audit. */
  readonly id: string;
  readonly from: IsoTime;
  readonly to: IsoTime;
  /** Beginning of the busiest bin. */
  readonly peakFrom: IsoTime;
  /** How many came, or net of those who left; negative in a loss. */
  readonly count: number;
  /** How many usually come in as many days. */
  readonly usualCount: number;
  readonly excessCount: number;
  /** Deviations of the busiest bin: (value − median) / (1.4826 · MAD) of the 28 bins before. */
  readonly z: number;
  readonly shape: GrowthShape;
  readonly evidence: SpikeEvidence;
  readonly blocks: readonly SpikeBlock[];
  readonly explanations: readonly GrowthExplanation[];
}

/** A lasting change of pace, spikes left out. */
export interface GrowthChange {
  readonly at: IsoTime;
  /** What the trends on either side say at that moment. */
  readonly beforePerDay: number;
  readonly afterPerDay: number;
}

export interface GrowthSeries {
  readonly source: GrowthSource;
  readonly basis: GrowthBasis;
  /** Inferred times are as exact as this: the median distance of their bounds. Of counts: of two readings. */
  readonly resolutionDays: number;
  /** Length of a bin: whole days, wider than the times are vague. */
  readonly binDays: number;
  /** The bins reach from here to there, one after the other. */
  readonly from: IsoTime;
  readonly to: IsoTime;
  /** Per bin: arrivals, or the net change of the count. */
  readonly counts: readonly number[];
  /** Bins without a reading near: what is told there is spread evenly over the gap. */
  readonly guessedBinsCount: number;
  /** Readings of the count, or followers with a time. */
  readonly datedCount: number;
  /** Median over the bins. */
  readonly usualPerDay: number;
  readonly spikes: readonly GrowthSpike[];
  readonly changes: readonly GrowthChange[];
}

/** A series that could not be told, and why. */
export interface GrowthNotTold {
  readonly source: GrowthSource;
  readonly detail: string;
}

export interface GrowthFound {
  /** One or both, counts first. */
  readonly series: readonly GrowthSeries[];
  readonly notTold: readonly GrowthNotTold[];
  readonly method: string;
  readonly warnings: readonly string[];
}

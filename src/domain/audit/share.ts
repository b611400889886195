/**
 * What an audit says of the share of an audience that is not authentic: intervals, the frame they stand on, and two
 * estimates that are made in different ways.
 */
import type { Interval } from '../audience';
import type { AccountClass } from '../score';
import type { IsoTime } from './iso-time';

/** Why a follower that was to be judged has no verdict. */
export const unjudgedReasons = ['id-only', 'too-little-known', 'not-scored'] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/** Followers of neighbouring ranks. */
export interface ShareStratum {
  /** First and last rank, both inclusive, 0 = oldest follower. */
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly listedCount: number;
  /** Those that were to be judged, those with a verdict, and of these the ones counted as not authentic. */
  readonly sampledCount: number;
  readonly judgedCount: number;
  readonly flaggedCount: number;
  /** sampledCount − judgedCount, by reason. */
  readonly unjudged: Readonly<Record<UnjudgedReason, number>>;
}

/** Whom the figures are about, and who of them was looked at. */
export interface ShareFrame {
  readonly kind: 'whole-list' | 'stratified';
  readonly listedCount: number;
  /** As many as were asked for; of a whole list, all. */
  readonly wantedCount: number;
  readonly sampledCount: number;
  readonly judgedCount: number;
  /** In the order of ranks. */
  readonly strata: readonly ShareStratum[];
  /** Of the sample; null where there is none. */
  readonly seed: number | null;
  /** How the list compares with what the account itself shows. */
  readonly truncation: ListTruncation;
  readonly observedAt: IsoTime;
}

export interface ListTruncation {
  /** Whether the list was said to hold every follower. */
  readonly complete: boolean;
  /** The account's own follower count; null: not known. */
  readonly shownCount: number | null;
  /** What the shown count has more than the list, [0,1]; null: not known. */
  readonly unlistedShare: number | null;
  readonly badRowCount: number;
  readonly duplicateRowCount: number;
}

/** How often the verdicts are right, with how many cases that is known as well as. */
export interface ShareAccuracy {
  readonly sensitivity: number;
  readonly sensitivityCount: number;
  readonly specificity: number;
  readonly specificityCount: number;
}

/** Labelled accounts that a part of the audience scores like. A likeness of scores, not a statement on who they are. */
export interface LikenessPart {
  readonly dataset: string;
  readonly subset: string;
  /** Whether those accounts are labelled as not authentic. */
  readonly inauthentic: boolean;
  /** Part of the judged followers, [0,1]. */
  readonly share: number;
}

/** The mean of the probabilities, re-anchored to this audience: see src/audit/share/recalibrated-share.ts. */
export interface RecalibratedShare {
  readonly share: Interval;
  /** Of chance in the sample, and of transfer to people and vendors not among the labelled; in share points. */
  readonly samplingError: number;
  readonly transferError: number;
  /** The parts that were found at all, largest first. */
  readonly likeness: readonly LikenessPart[];
}

/** Whether two estimates agree within their errors. */
export interface ShareAgreement {
  /** Second estimate minus the corrected share. */
  readonly difference: number;
  /** Of the difference, the two taken as independent. */
  readonly standardError: number;
  readonly agrees: boolean;
}

/** Flagged accounts without a post or a known like: nothing tells them from people who read and never write. */
export interface SilentFlagged {
  readonly flaggedCount: number;
  /** Those among the judged who are silent, flagged or not. */
  readonly judgedCount: number;
  /** The share if none of the silent were counted: the lower reading. */
  readonly ifPeople: Interval;
}

export interface ShareFound {
  /** Share not authentic, [0,1]: `corrected`, or `apparent` where there is no correction. The figure to quote. */
  readonly headline: Interval;
  /** What the detectors flagged, as if they never erred; the interval is of sampling alone. */
  readonly apparent: Interval;
  /** With the detectors' own errors taken out, and how well those are known in the interval. */
  readonly corrected: Interval | null;
  /** The corrected point before it was cut off at 0 and 1. */
  readonly untruncated: number | null;
  readonly distinguishableFromZero: boolean | null;
  /** Second estimate; null where the scorecard has no score profiles of labelled accounts. */
  readonly recalibrated: RecalibratedShare | null;
  readonly agreement: ShareAgreement | null;
  /** Mean of the probabilities as they stand on accounts, at the scorecard's reference prevalence; not an estimate. */
  readonly meanProbability: number | null;
  /** Of a follower of this audience that is flagged: the chance that it is rightly so; null without correction or flag. */
  readonly flaggedRightly: Interval | null;
  readonly silent: SilentFlagged;
  /** Followers with the verdict likely inauthentic of whom no class can be said: no definition counts them. */
  readonly unclassedCount: number;
  readonly definition: readonly AccountClass[];
  readonly population: string;
  readonly accuracy: ShareAccuracy | null;
  readonly frame: ShareFrame;
  readonly method: string;
  readonly warnings: readonly string[];
}

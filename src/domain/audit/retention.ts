/**
 * Retention: who stayed, from lists that were read at different times. Who left before the first list is in none of them.
 */
import type { Interval } from '../audience';
import type { IsoTime } from './iso-time';

/**
 * `profile-gone`: the platform no longer showed the profile, removed by it or by its owner. `left`: the profile was seen
 * after it had stopped following. `not-known`: it was not met since.
 */
export const departureReasons = ['profile-gone', 'left', 'not-known'] as const;
export type DepartureReason = (typeof departureReasons)[number];

export interface DepartureCount {
  readonly reason: DepartureReason;
  readonly count: number;
}

/** Share that stays, by days. */
export interface RetentionPoint {
  readonly days: number;
  readonly share: Interval;
  /** Followers watched at that time: of so many it is known. */
  readonly watchedCount: number;
}

export interface RetentionCohort {
  /** Followed at or after, and before. */
  readonly followedFrom: IsoTime;
  readonly followedTo: IsoTime;
  readonly watchedCount: number;
  readonly departedCount: number;
  readonly departures: readonly DepartureCount[];
  /** The shares are of those who had stayed for so many days: before that too few were watched. */
  readonly afterDays: number;
  /** Share that stays 30 days more; null where they were not watched for as long. */
  readonly retention30d: Interval | null;
  /** At fixed numbers of days since the follow, as far as they were watched. */
  readonly curve: readonly RetentionPoint[];
}

/** Members of a block, or its neighbours, from when each was first seen on. */
export interface RetainedGroup {
  readonly watchedCount: number;
  readonly departedCount: number;
  readonly departures: readonly DepartureCount[];
  /** Share that was gone by the last list, whenever each was first seen, [0,1]; null where nobody was watched. */
  readonly lostShare: number | null;
  /** Share that stays 30 days after it was first seen; null where they were not watched for as long. */
  readonly retention30d: Interval | null;
  /** Days after which half would be gone at this pace; null: no departure, or nobody watched. */
  readonly halfLifeDays: number | null;
  /** Interval of it at the pace's own Poisson interval; high null: without limit. */
  readonly halfLifeLowDays: number | null;
  readonly halfLifeHighDays: number | null;
}

/** `faster`, `slower`: than the neighbours, beyond chance. `too-few`: members, neighbours or departures. */
export const retentionReadings = ['faster', 'alike', 'slower', 'too-few'] as const;
export type RetentionReading = (typeof retentionReadings)[number];

export interface BlockRetention {
  readonly blockId: string;
  /** How members leave against followers of the same ranks, and one block's length around, who are in no block. */
  readonly reading: RetentionReading;
  readonly members: RetainedGroup;
  readonly neighbours: RetainedGroup;
  /** Days between the first list that had members and the last. */
  readonly watchedDays: number;
  /** Log-rank test; null where too few. */
  readonly chiSquared: number | null;
  readonly pValue: number | null;
  /** The members' pace of leaving over the neighbours' (Mantel and Haenszel); null where too few, or no neighbour left. */
  readonly paceRatio: number | null;
  /** Followers of these ranks of whom it is not known whether they are members. */
  readonly undecidedCount: number;
}

export interface RetentionFound {
  readonly listsCount: number;
  /** When the first and the last of the lists was read. */
  readonly watchedFrom: IsoTime;
  readonly watchedTo: IsoTime;
  readonly watchedCount: number;
  readonly departedCount: number;
  readonly departures: readonly DepartureCount[];
  /** Where the follow times of cohorts come from, and how exact inferred ones are; null without any: then no cohorts. */
  readonly followTimes: 'claimed' | 'inferred' | null;
  readonly resolutionDays: number;
  /** Length of a cohort. */
  readonly cohortDays: number | null;
  /** Oldest first; those with too few followers are left out. */
  readonly cohorts: readonly RetentionCohort[];
  /** In the order of blocks. */
  readonly blocks: readonly BlockRetention[];
  readonly method: string;
  readonly warnings: readonly string[];
}

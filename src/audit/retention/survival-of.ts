/**
 * Shares that stay, where a departure is only known to lie between two lists: the curve is that of the middle, its interval
 * reaches from departures right after the one list to departures right before the other.
 */
import type { Interval } from '../../domain/audience';
import { type DepartureCount, departureReasons } from '../../domain/audit/retention';
import { kaplanMeier, type Lifetimes, type SurvivalCurve } from '../../lib/stats/kaplan-meier';
import type { WatchedFollowers } from './watched-followers';

const daySeconds = 86_400;
const level = 0.95;
/** Of fewer who might have been seen so late, nothing is said of the time. */
const minimumWatchable = 10;

export interface Survival {
  /** Shares are of those who had stayed so long. */
  readonly afterDays: number;
  /** Null where too few were watched for as long. */
  at(days: number): { readonly share: Interval; readonly watchedCount: number } | null;
}

/**
 * @param rows of the columns
 * @param beginnings when each one's clock starts, Unix seconds, by row
 * @param minimumAtRisk the curve starts where at least so many are watched
 */
export function survivalOf(
  watched: WatchedFollowers,
  rows: readonly number[],
  beginnings: Float64Array,
  minimumAtRisk: number,
): Survival {
  const variants = [0, 0.5, 1].map((part) => lifetimesOf(watched, rows, beginnings, part));
  const afterDays = firstWatched(variants[1]!, minimumAtRisk);
  const [early, middle, late] = variants.map((lives) => kaplanMeier(lives, { level, after: afterDays }));
  return {
    afterDays,
    at: (days) => {
      const isWatchable = (row: number): boolean => watched.watchedTo - beginnings[row]! >= days * daySeconds;
      const watchable = rows.reduce((count, row) => count + Number(isWatchable(row)), 0);
      return watchable < minimumWatchable ? null : pointOf([early!, middle!, late!], days);
    },
  };
}

function pointOf(
  [early, middle, late]: readonly [SurvivalCurve, SurvivalCurve, SurvivalCurve],
  days: number,
): NonNullable<ReturnType<Survival['at']>> {
  const points = [early.at(days), middle.at(days), late.at(days)] as const;
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  return { share: { point: points[1].survival, low, high, level }, watchedCount: points[1].atRisk };
}

/** Days from each one's beginning; departures at a part of the way between the list that had it and the one without. */
function lifetimesOf(
  { firstSeenAt, lastSeenAt, goneAt }: WatchedFollowers,
  rows: readonly number[],
  beginnings: Float64Array,
  part: number,
): Lifetimes {
  const lives = {
    entry: new Float64Array(rows.length),
    exit: new Float64Array(rows.length),
    isEvent: new Uint8Array(rows.length),
  };
  rows.forEach((row, place) => {
    const from = lastSeenAt[row]!;
    const to = goneAt[row]!;
    const beginning = beginnings[row]!;
    const isGone = !Number.isNaN(to);
    // A moment after the list, or nobody would be at risk who was first seen in it.
    const end = isGone ? Math.max(from + 1, from + (to - from) * part) : from;
    lives.entry[place] = (firstSeenAt[row]! - beginning) / daySeconds;
    lives.exit[place] = (end - beginning) / daySeconds;
    lives.isEvent[place] = Number(isGone);
  });
  return lives;
}

/** The first whole day at which so many are watched, or at which most are where there never are so many. */
function firstWatched({ entry, exit }: Lifetimes, minimumAtRisk: number): number {
  const entries = entry.slice().sort();
  const exits = exit.slice().sort();
  let [best, most, left] = [0, 0, 0];
  for (let place = 0; place < entries.length; place += 1) {
    const time = Math.ceil(entries[place]!);
    // Those who enter before the day is over are watched at its end.
    while (place + 1 < entries.length && entries[place + 1]! <= time) place += 1;
    while (left < exits.length && exits[left]! <= time) left += 1;
    const atRisk = place + 1 - left;
    if (atRisk > most) [best, most] = [time, atRisk];
    if (atRisk >= minimumAtRisk) break;
  }
  return best;
}

export function departuresOf({ goneAt, exists }: WatchedFollowers, rows: readonly number[]): DepartureCount[] {
  const counts = [0, 0, 0];
  for (const row of rows) if (!Number.isNaN(goneAt[row])) counts[exists[row]!]! += 1;
  return departureReasons.map((reason, index) => ({ reason, count: counts[index]! }));
}

export function departedCount(departures: readonly DepartureCount[]): number {
  return departures.reduce((total, { count }) => total + count, 0);
}

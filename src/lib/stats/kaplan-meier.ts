/**
 * What share stays for how long, where some are watched from later than their beginning on (delayed entry, also called
 * left truncation) and some are still there at the end (right censoring): Kaplan and Meier (JASA 1958).
 */
import { twoSidedZ } from './normal';

/** Lifetimes in columns of one length, in any unit of time counted from each one's own beginning. */
export interface Lifetimes {
  /** From when on each is watched; it counts as at risk after this. */
  readonly entry: Float64Array;
  /** When it ended, or was last seen; at this time it still counts as at risk. */
  readonly exit: Float64Array;
  /** 1 where it ended then, 0 where it was only lost from sight. */
  readonly isEvent: Uint8Array;
}

export interface SurvivalPoint {
  readonly time: number;
  /** Of how many that is known. */
  readonly atRisk: number;
  readonly events: number;
  /** Share that stays beyond this time, [0,1]. */
  readonly survival: number;
  /** Greenwood's; NaN where the share is 0. */
  readonly standardError: number;
  /** Interval of the share on the scale of log(−log S), which keeps it in [0,1] (Kalbfleisch and Prentice 1980). */
  readonly low: number;
  readonly high: number;
}

export interface SurvivalCurve {
  /** One for each time at which something ended, ascending. */
  readonly steps: readonly SurvivalPoint[];
  /** How many are watched at a time. */
  atRisk(time: number): number;
  /** The curve at any time; before the first step the share is 1, its lower end as exact as so many at risk allow. */
  at(time: number): SurvivalPoint;
}

export interface SurvivalOptions {
  readonly level?: number;
  /** The shares are of those who had stayed until this time: few are at risk at the very beginning of late entries. */
  readonly after?: number;
}

export function kaplanMeier(lifetimes: Lifetimes, { level = 0.95, after = 0 }: SurvivalOptions = {}): SurvivalCurve {
  const { entries, exits, ends } = sortedAfter(lifetimes, after);
  const atRisk = (time: number): number => countBelow(entries, time) - countBelow(exits, time);
  const z = twoSidedZ(level);
  const steps: SurvivalPoint[] = [];
  let [survival, sum] = [1, 0];
  for (let place = 0; place < ends.length;) {
    const time = ends[place]!;
    const next = countBelow(ends, time, true);
    const events = next - place;
    const watched = atRisk(time);
    survival *= (watched - events) / watched;
    sum += events / (watched * (watched - events));
    steps.push({ time, atRisk: watched, events, survival, ...spread(survival, sum, z, steps.at(-1)) });
    place = next;
  }
  const at = (time: number): SurvivalPoint => {
    const step = steps[lastUpTo(steps, time)];
    const watched = atRisk(time);
    if (step) return { ...step, time, atRisk: watched, events: step.time === time ? step.events : 0 };
    const low = watched === 0 ? 0 : ((1 - level) / 2) ** (1 / watched);
    return { time, atRisk: watched, events: 0, survival: 1, standardError: 0, low, high: 1 };
  };
  return { steps, atRisk, at };
}

/** Greenwood's standard error and the interval; at 0 the upper end is that of the step before. */
function spread(
  survival: number,
  sum: number,
  z: number,
  before: SurvivalPoint | undefined,
): Pick<SurvivalPoint, 'standardError' | 'low' | 'high'> {
  if (survival === 0) return { standardError: NaN, low: 0, high: before?.high ?? 1 };
  const half = (z * Math.sqrt(sum)) / Math.abs(Math.log(survival));
  return {
    standardError: survival * Math.sqrt(sum),
    low: survival ** Math.exp(half),
    high: survival ** Math.exp(-half),
  };
}

function sortedAfter(
  { entry, exit, isEvent }: Lifetimes,
  after: number,
): Record<'entries' | 'exits' | 'ends', Float64Array> {
  const [entries, exits, ends] = [entry, entry, entry].map(({ length }) => new Float64Array(length));
  let [watched, ended] = [0, 0];
  for (let place = 0; place < exit.length; place += 1) {
    const from = Math.max(entry[place]!, after);
    if (!(exit[place]! > from)) continue;
    entries![watched] = from;
    exits![watched] = exit[place]!;
    watched += 1;
    if (isEvent[place] === 1) ends![ended++] = exit[place]!;
  }
  return {
    entries: entries!.subarray(0, watched).sort(),
    exits: exits!.subarray(0, watched).sort(),
    ends: ends!.subarray(0, ended).sort(),
  };
}

/** How many of the ascending values are below a limit, or at it as well. */
function countBelow(sorted: Float64Array, limit: number, orAt = false): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit || (orAt && sorted[middle] === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastUpTo(steps: readonly SurvivalPoint[], time: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

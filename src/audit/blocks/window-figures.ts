/**
 * What a window holds, what is around it, and what would be there without a block: the figures of the scan, counted one by one.
 */
import { binomialExcess, interactionExcess } from '../../lib/stats/excess-ratio';
import type { AgeProfile } from './age-profile';
import type { DatedFollowers } from './dated-followers';

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { max, min } = Math;

/** Followers from `from` on and before `to`, created from day `createdFrom` on and before `createdTo`. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly createdFrom: number;
  readonly createdTo: number;
}

export interface WindowFigures {
  readonly count: number;
  /** As many as the usual ages and the followers around make one expect, whichever expects more. */
  readonly expected: number;
  /** Log likelihood ratio of the excess, at least 0. */
  readonly score: number;
}

/**
 * How much creation before and behind a window of so many days, and how many ranks before and behind it, it is compared with,
 * in its own widths: far enough to hold somebody, and so near that what changes slowly has not changed.
 */
export function flankWidths(days: number): number {
  if (days <= 30) return 3;
  return days <= 60 ? 2 : 1;
}

/**
 * An excess that would be none if the usual odds were a quarter higher is none: no model of when people join a platform
 * is exact, and with many followers its smallest flaw would be an excess.
 */
export const tolerance = 1.25;

/** Followers in the window; created around it in its ranks; created like it in the ranks around; the rest of these. */
export interface Surroundings {
  readonly inside: number;
  readonly besideRow: number;
  readonly besideColumn: number;
  readonly elsewhere: number;
}

/** Of those in the window and in its flanks of creation, the share that the usual ages put into the window, (0,1). */
export function shareByAge({ newest }: DatedFollowers, profile: AgeProfile, bounds: Bounds): number {
  const { from, to, createdFrom, createdTo } = bounds;
  const reach = flankWidths(createdTo - createdFrom) * (createdTo - createdFrom);
  let inside = 0;
  let all = 0;
  for (const at of [from, (from + to) >> 1, to - 1]) {
    const now = newest[at]!;
    inside += profile(now - createdFrom) - profile(now - createdTo);
    all += profile(now - createdFrom + reach) - profile(now - createdTo - reach);
  }
  return all > 0 ? min(0.999, max(1e-6, inside / all)) : 0.999;
}

/** @param isLeftOut by follower, 1: not looked at */
export function surroundings(dated: DatedFollowers, isLeftOut: Uint8Array, bounds: Bounds): Surroundings {
  const { from, to, createdFrom, createdTo } = bounds;
  const { created, size } = dated;
  const flanks = flankWidths(createdTo - createdFrom);
  const reach = flanks * (createdTo - createdFrom);
  const span = flanks * (to - from);
  const counts = { inside: 0, besideRow: 0, besideColumn: 0, elsewhere: 0 };
  for (let at = max(0, from - span); at < min(size, to + span); at += 1) {
    const day = created[at]!;
    if (isLeftOut[at] === 1 || day < createdFrom - reach || day >= createdTo + reach) continue;
    const isColumn = day >= createdFrom && day < createdTo;
    if (at >= from && at < to) counts[isColumn ? 'inside' : 'besideRow'] += 1;
    else counts[isColumn ? 'besideColumn' : 'elsewhere'] += 1;
  }
  return counts;
}

export function windowFigures(
  dated: DatedFollowers,
  isLeftOut: Uint8Array,
  profile: AgeProfile,
  bounds: Bounds,
): WindowFigures {
  const around = surroundings(dated, isLeftOut, bounds);
  const { inside, besideRow, besideColumn, elsewhere } = around;
  const share = shareByAge(dated, profile, bounds);
  const byAge = (besideRow * share) / (1 - share);
  const byCalendar = elsewhere > 0 ? (besideRow * besideColumn) / elsewhere : 0;
  return {
    count: inside,
    expected: max(byAge, byCalendar),
    score: min(binomialExcess(inside, besideRow, share, tolerance), interactionExcess(around, tolerance)),
  };
}

/**
 * Followers by stretch of creation, at one width: each bin's followers in follow order.
 */
import type { DatedFollowers } from './dated-followers';

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { floor, max, min } = Math;

export interface CreationBins {
  /** Width of a bin in days. */
  readonly width: number;
  /** Day at which the first bin begins. */
  readonly base: number;
  readonly count: number;
  /** Followers of bin b are `followers[starts[b]] … followers[starts[b + 1] - 1]`, ascending. */
  readonly starts: Int32Array;
  readonly followers: Int32Array;
}

/** @param isLeftOut by follower, 1: not looked at */
export function creationBins({ size, created }: DatedFollowers, isLeftOut: Uint8Array, width: number): CreationBins {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < size; at += 1) {
    if (isLeftOut[at] === 1) continue;
    first = min(first, created[at]!);
    last = max(last, created[at]!);
  }
  // In whole widths of the calendar, so that one follower more does not move every bin.
  const base = first <= last ? floor(first / width) * width : 0;
  const count = first <= last ? floor((last - base) / width) + 1 : 0;
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < size; at += 1) {
    if (isLeftOut[at] === 0) starts[floor((created[at]! - base) / width) + 1]! += 1;
  }
  for (let bin = 0; bin < count; bin += 1) starts[bin + 1]! += starts[bin]!;
  const next = starts.slice();
  const followers = new Int32Array(starts[count]!);
  for (let at = 0; at < size; at += 1) {
    if (isLeftOut[at] === 1) continue;
    const bin = floor((created[at]! - base) / width);
    followers[next[bin]!] = at;
    next[bin]! += 1;
  }
  return { width, base, count, starts, followers };
}

/** Followers of one bin from `from` on and before `to`. */
export function countBetween(
  { count, starts, followers }: CreationBins,
  bin: number,
  from: number,
  to: number,
): number {
  if (bin < 0 || bin >= count) return 0;
  const start = starts[bin]!;
  const end = starts[bin + 1]!;
  return firstAtLeast(followers, start, end, to) - firstAtLeast(followers, start, end, from);
}

function firstAtLeast(sorted: Int32Array, start: number, end: number, value: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

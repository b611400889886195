/**
 * How close together some of many values lie: the shortest interval that holds most of them, and what part of all values
 * lies in it.
 */

export interface Concentration {
  readonly from: number;
  readonly to: number;
  /** How many of the members the interval holds. */
  readonly held: number;
  /** Share of all values in the interval, [0,1]. */
  readonly shareOfAll: number;
}

/**
 * @param members some of the values, in any order, at least one
 * @param all every value, ascending, the members among them
 * @param share how many of the members the interval must hold, in (0,1]
 */
export function concentration(members: readonly number[], all: ArrayLike<number>, share: number): Concentration {
  if (members.length === 0) throw new RangeError('no members to be close together');
  const sorted = Float64Array.from(members).sort();
  const held = Math.max(1, Math.ceil(sorted.length * share));
  let best = 0;
  for (let start = 1; start + held <= sorted.length; start += 1) {
    if (width(sorted, start, held) < width(sorted, best, held)) best = start;
  }
  const from = sorted[best]!;
  const to = sorted[best + held - 1]!;
  const inside = firstAbove(all, to) - firstAtLeast(all, from);
  return { from, to, held, shareOfAll: inside / all.length };
}

function width(sorted: Float64Array, start: number, count: number): number {
  return sorted[start + count - 1]! - sorted[start]!;
}

/** Place of the first value of an ascending list that is at least `value`; its length where none is. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  return firstWhere(sorted, (each) => each >= value);
}

function firstAbove(sorted: ArrayLike<number>, value: number): number {
  return firstWhere(sorted, (each) => each > value);
}

function firstWhere(sorted: ArrayLike<number>, isBeyond: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

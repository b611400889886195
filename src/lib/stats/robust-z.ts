/**
 * How far a value lies from what is usual, where a few values may be anything: median and median absolute deviation in
 * the place of mean and standard deviation.
 */

/** Makes the median absolute deviation of normal values their standard deviation. */
const toDeviation = 1.482602218505602;

/** The middle value, or the mean of the two middle ones; NaN of none. Does not change the list. */
export function median(values: ArrayLike<number>): number {
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** 1.4826 times the median absolute deviation from the centre, by default the median. */
export function robustDeviation(values: ArrayLike<number>, centre = median(values)): number {
  return toDeviation * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}

export interface Usual {
  readonly centre: number;
  readonly deviation: number;
}

/** @param floor the deviation is at least this; above 0, for values may be alike to the last */
export function usualOf(values: ArrayLike<number>, floor: (centre: number) => number): Usual {
  const centre = median(values);
  return { centre, deviation: Math.max(floor(centre), robustDeviation(values, centre)) };
}

/** Deviations between a value and what is usual. */
export function robustZ(value: number, { centre, deviation }: Usual): number {
  return (value - centre) / deviation;
}

/**
 * A rate that changes from day to day, with the rhythm of day and night inside each day: how much of it lies before a
 * moment, and at which moment a given share of it is reached. Growth of an audience and sign-ups of a platform are such.
 */

/** Taken out of the global once: these are called millions of times. */
const { floor, min } = Math;

export const daySeconds = 86_400;

/** How lively people are, hour by hour of the day (UTC); the sum is what matters to nobody. */
const liveliness = [
  0.7, 0.5, 0.4, 0.35, 0.35, 0.4, 0.55, 0.75, 0.9, 1, 1.05, 1.1, 1.2, 1.2, 1.15, 1.15, 1.2, 1.3, 1.4, 1.5, 1.6, 1.5,
  1.3, 1,
];
const hours = cumulative(liveliness);

export class DayCurve {
  private readonly sums: Float64Array;

  /**
   * @param start Unix seconds of the first day's beginning
   * @param weights one per day, at least one above 0
   */
  constructor(
    private readonly start: number,
    weights: ArrayLike<number>,
  ) {
    this.sums = cumulative(weights);
  }

  /** The moment, in Unix seconds, before which the given share in [0,1] lies. */
  at(share: number): number {
    const day = segmentOf(this.sums, share);
    const hour = segmentOf(hours, within(this.sums, day, share));
    const ofHour = within(hours, hour, within(this.sums, day, share));
    return this.start + (day + (hour + ofHour) / 24) * daySeconds;
  }

  /** Share in [0,1] that lies before the moment. */
  before(time: number): number {
    const days = (time - this.start) / daySeconds;
    const last = this.sums.length - 1;
    if (days <= 0) return 0;
    if (days >= last) return 1;
    const day = floor(days);
    const dayShare = between(hours, (days - day) * 24);
    return this.sums[day]! + (this.sums[day + 1]! - this.sums[day]!) * dayShare;
  }
}

/** Sums from 0 to 1, one more than there are weights. */
function cumulative(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (let at = 0; at < weights.length; at += 1) sums[at + 1] = sums[at]! + weights[at]!;
  const total = sums[weights.length]!;
  if (!(total > 0) || !Number.isFinite(total)) throw new RangeError('A curve needs weights with a sum above 0.');
  for (let at = 0; at < sums.length; at += 1) sums[at]! /= total;
  return sums;
}

/** The segment in which a share lies: the last whose sum before it is not above. */
function segmentOf(sums: Float64Array, share: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sums[middle]! <= share) low = middle;
    else high = middle - 1;
  }
  return low;
}

function within(sums: Float64Array, segment: number, share: number): number {
  const width = sums[segment + 1]! - sums[segment]!;
  return width === 0 ? 0 : min(1, (share - sums[segment]!) / width);
}

function between(sums: Float64Array, position: number): number {
  const segment = min(sums.length - 2, floor(position));
  return sums[segment]! + (sums[segment + 1]! - sums[segment]!) * (position - segment);
}

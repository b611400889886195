/**
 * How many followers a synthetic audience had at given moments, those counted who have left since: what the platform's own
 * counter would have shown.
 */
import type { Scenario } from './scenario';

export interface CountAt {
  readonly observedAt: Date;
  readonly followersCount: number;
}

/** @returns in the order of the moments */
export function followerCountsAt({ followedAt, departed }: Scenario, moments: readonly Date[]): CountAt[] {
  const came = new Float64Array(followedAt.length + departed.length);
  came.set(followedAt);
  departed.forEach(({ followed }, at) => (came[followedAt.length + at] = followed));
  came.sort();
  const left = Float64Array.from(departed, (one) => one.left).sort();
  return moments.map((observedAt) => {
    const time = observedAt.getTime() / 1_000;
    return { observedAt, followersCount: countUntil(came, time) - countUntil(left, time) };
  });
}

/** How many of the sorted times are at or before the given one. */
function countUntil(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

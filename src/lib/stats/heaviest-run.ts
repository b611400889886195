/** The run of neighbouring weights whose sum is the greatest (Kadane's algorithm), in one pass. */

export interface Run {
  /** First place, and the place behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** @returns undefined where no weight is positive; of equal runs the first */
export function heaviestRun(count: number, weightOf: (place: number) => number): Run | undefined {
  let best: Run | undefined;
  let from = 0;
  let weight = 0;
  for (let place = 0; place < count; place += 1) {
    weight += weightOf(place);
    if (weight <= 0) {
      weight = 0;
      from = place + 1;
    } else if (weight > (best?.weight ?? 0)) {
      best = { from, to: place + 1, weight };
    }
  }
  return best;
}

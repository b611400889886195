/**
 * The cheapest way to cut a sequence into stretches, exact, in time that is near linear where cuts are many: PELT
 * (Killick, Fearnhead and Eckley, "Optimal detection of changepoints with a linear computational cost", JASA 2012).
 */

export interface PeltOptions {
  /** What a cut costs, in the unit of the costs. */
  readonly penalty: number;
  /** Shortest stretch, at least 1. */
  readonly minimumLength: number;
}

/**
 * @param cost of the stretch from inclusive, to exclusive; cutting a stretch must never make it dearer, as holds for sums
 * of squares about a fitted line
 * @returns where stretches begin, but for the first; ascending
 */
export function pelt(
  length: number,
  cost: (from: number, to: number) => number,
  { penalty, minimumLength }: PeltOptions,
): number[] {
  const best = new Float64Array(length + 1).fill(Infinity);
  const lastStart = new Int32Array(length + 1);
  best[0] = -penalty;
  // Starts still in the race, and from which end on each of them is out.
  const starts = new Int32Array(length + 1);
  const until = new Int32Array(length + 1).fill(length + 1);
  const totals = new Float64Array(length + 1);
  let running = 1;
  for (let end = minimumLength; end <= length; end += 1) {
    for (let place = 0; place < running; place += 1) {
      const start = starts[place]!;
      const total = best[start]! + cost(start, end);
      totals[place] = total;
      if (total + penalty >= best[end]!) continue;
      best[end] = total + penalty;
      lastStart[end] = start;
    }
    let kept = 0;
    for (let place = 0; place < running; place += 1) {
      const start = starts[place]!;
      // No cheaper here than a fresh start: beaten by it as soon as that may have its shortest length.
      if (totals[place]! > best[end]!) until[start] = Math.min(until[start]!, end + minimumLength);
      if (until[start]! > end + 1) starts[kept++] = start;
    }
    running = kept;
    const next = end + 1 - minimumLength;
    if (next >= minimumLength) starts[running++] = next;
  }
  return length < minimumLength ? [] : cutsBefore(length, lastStart);
}

function cutsBefore(length: number, lastStart: Int32Array): number[] {
  const cuts: number[] = [];
  for (let at = lastStart[length]!; at > 0; at = lastStart[at]!) cuts.push(at);
  return cuts.reverse();
}

/**
 * Quantiles of a sample, and an interval of its median that asks nothing of the distribution.
 */

/**
 * Linear between the order statistics (definition 7 of Hyndman and Fan, The American Statistician 1996).
 * @param sorted rising; at least one value
 * @param share 0 … 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0 || !(share >= 0 && share <= 1)) {
    throw new RangeError(`quantile ${share} of ${sorted.length} values`);
  }
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low === high ? low : low + (place - below) * (high - low);
}

/** One half to this power is still a number of full precision. */
const mostValues = 1000;

/**
 * Two order statistics between which the median lies with at least that probability, whatever the distribution (the sign
 * test turned round; Hettmansperger and Sheather, Statistics & Probability Letters 1986).
 * @param sorted rising; at most 1,000 values, beyond which the powers of one half run out
 * @returns null where so few values cannot say it at that level: below 6 at 0.95
 */
export function medianInterval(sorted: ArrayLike<number>, level = 0.95): { low: number; high: number } | null {
  const count = sorted.length;
  if (count > mostValues) throw new RangeError(`an interval of the median of ${count} values`);
  let outer = 0;
  while (outer + 1 <= count / 2 && 2 * lowerBinomialHalf(outer, count) <= 1 - level) outer += 1;
  return outer === 0 ? null : { low: sorted[outer - 1]!, high: sorted[count - outer]! };
}

/**
 * P(X ≤ count) for X binomial with one half, exact but for rounding.
 * @param count whole, at least 0
 * @param trials whole; at most `mostValues`
 */
function lowerBinomialHalf(count: number, trials: number): number {
  let term = 0.5 ** trials;
  let total = term;
  for (let successes = 1; successes <= Math.min(count, trials); successes += 1) {
    term *= (trials - successes + 1) / successes;
    total += term;
  }
  return total;
}

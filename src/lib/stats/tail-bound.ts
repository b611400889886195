/**
 * How improbable it is to see so many where fewer are expected: Chernoff's bounds of the upper tails, in closed form.
 * They are never smaller than the tail itself, so a finding that they call improbable is.
 */

/**
 * Upper bound of ln P(X ≥ count) for a Poisson X: count − mean − count · ln(count / mean) above the mean, 0 below it.
 * @param mean at least 0; where it is 0, any count is impossible
 */
export function logPoissonTail(count: number, mean: number): number {
  if (count <= mean) return 0;
  return mean <= 0 ? -Infinity : count - mean - count * Math.log(count / mean);
}

/**
 * Upper bound of ln P(X ≥ count) for a binomial X: −trials · KL(count / trials ‖ probability) above the mean, 0 below it.
 * @param count 0 … trials
 * @param probability in [0,1]
 */
export function logBinomialTail(count: number, trials: number, probability: number): number {
  if (count <= trials * probability) return 0;
  if (probability <= 0) return -Infinity;
  const misses = trials - count;
  const ofMisses = misses === 0 ? 0 : misses * Math.log(misses / (trials * (1 - probability)));
  return -(count * Math.log(count / (trials * probability)) + ofMisses);
}

/**
 * Probability and log-odds, one into the other, without overflow.
 */

/** Probability of natural-log odds; any real number → [0,1]. */
export function sigmoid(logOdds: number): number {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds));
  const odds = Math.exp(logOdds);
  return odds / (1 + odds);
}

/** Natural-log odds of a probability strictly between 0 and 1. */
export function logit(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a probability strictly between 0 and 1, not ${probability}`);
  }
  return Math.log(probability / (1 - probability));
}

/** log(1 + e^x), exact for large |x|. */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

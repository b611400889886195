/**
 * One rate out of several populations that differ, and how well it foretells the rate of a population not among them.
 */
import { sum } from './sum';

/** A share seen in one population, [0,1]; on how many cases; how much the population counts. */
export interface PopulationRate {
  readonly rate: number;
  readonly count: number;
  readonly weight: number;
}

export interface PooledRate {
  readonly rate: number;
  /**
   * As how many cases of the new population itself the others are worth: p(1−p) over the variance with which they foretell
   * its rate, which is that between populations and that of their mean. Never more than the cases there are, nor fewer
   * than one. With a single population nothing is known of how they differ, and it is the number of its cases.
   */
  readonly effectiveCount: number;
}

/** What is thought of how populations differ before any are seen: much where few were seen, nothing where many were. */
export interface Heterogeneity {
  /** Standard deviation of their log-odds. */
  readonly deviation: number;
  /** As many populations' worth, beyond one. */
  readonly worth: number;
}

/**
 * @param populations at least one with a positive weight and count
 * @param prior drawn into the variance between populations as the scaled inverse chi-squared prior is (Smyth, Statistical
 *   Applications in Genetics and Molecular Biology 2004): two populations that happen to agree, or one alone, do not tell
 *   that a third will. Without it the variance is as seen.
 */
export function pooledRate(populations: readonly PopulationRate[], prior?: Heterogeneity): PooledRate {
  const heard = populations.filter(({ count, weight }) => count > 0 && weight > 0);
  const total = sum(heard.map(({ weight }) => weight));
  if (total === 0) throw new RangeError('no population to pool');
  const rate = sum(heard.map((each) => (each.weight / total) * each.rate));
  const cases = sum(heard.map(({ count }) => count));
  if (heard.length === 1 && !prior) return { rate, effectiveCount: cases };
  const concentration = sum(heard.map(({ weight }) => (weight / total) ** 2));
  const spread = sum(heard.map((each) => (each.weight / total) * (each.rate - rate) ** 2));
  // With equal weights the usual k − 1 in the variance, and 1 + 1/k for a further draw beside the mean of k.
  const seen = heard.length === 1 ? 0 : spread / (1 - concentration);
  const variance = (prior ? drawn(seen, 1 / concentration - 1, rate, prior) : seen) * (1 + concentration);
  const effective = variance > 0 ? (rate * (1 - rate)) / variance : cases;
  return { rate, effectiveCount: Math.max(1, Math.min(cases, effective)) };
}

/** Variance between populations, of which as many beyond one were seen as `freedom` says, with the prior. */
function drawn(seen: number, freedom: number, rate: number, { deviation, worth }: Heterogeneity): number {
  const expected = (rate * (1 - rate) * deviation) ** 2;
  return (freedom * seen + worth * expected) / (freedom + worth);
}

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

/** @param populations at least one with a positive weight and count */
export function pooledRate(populations: readonly PopulationRate[]): PooledRate {
  const heard = populations.filter(({ count, weight }) => count > 0 && weight > 0);
  const total = sum(heard.map(({ weight }) => weight));
  if (total === 0) throw new RangeError('no population to pool');
  const rate = sum(heard.map((each) => (each.weight / total) * each.rate));
  const cases = sum(heard.map(({ count }) => count));
  if (heard.length === 1) return { rate, effectiveCount: cases };
  const concentration = sum(heard.map(({ weight }) => (weight / total) ** 2));
  const spread = sum(heard.map((each) => (each.weight / total) * (each.rate - rate) ** 2));
  // With equal weights the usual k − 1 in the variance, and 1 + 1/k for a further draw beside the mean of k.
  const variance = (spread / (1 - concentration)) * (1 + concentration);
  const effective = variance > 0 ? (rate * (1 - rate)) / variance : cases;
  return { rate, effectiveCount: Math.max(1, Math.min(cases, effective)) };
}

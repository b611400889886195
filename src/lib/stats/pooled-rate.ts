/**
 * One rate out of several populations that differ, with the number of cases that would vary as much as they do.
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
   * Cases of a single population whose rate would be as uncertain: p(1−p) over the variance of the weighted mean between
   * populations (Kish's design effect turned round); never more than the cases there are, nor fewer than one.
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
  const spread = sum(heard.map((each) => ((each.weight / total) * (each.rate - rate)) ** 2));
  // With equal weights the divisor is (k − 1)/k: the spread is taken around a mean made of the same k rates.
  const variance = spread / (1 - sum(heard.map((each) => (each.weight / total) ** 2)));
  const effective = variance > 0 ? (rate * (1 - rate)) / variance : cases;
  return { rate, effectiveCount: Math.max(1, Math.min(cases, effective)) };
}

/**
 * How unevenly events follow each other: from the beat of a clock to bursts.
 */
import { sum } from './sum';

/**
 * Burstiness of gaps between events: (σ − μ)/(σ + μ) (Goh and Barabási 2008), with the correction for few events by Kim
 * and Jo (2016), so that short and long lists compare.
 * @param gaps at least 0, in any unit
 * @returns −1 where all gaps are equal, 0 where events come independently of each other, 1 where they come all at once;
 *   null for fewer than two gaps, or none above 0
 */
export function burstiness(gaps: readonly number[]): number | null {
  const n = gaps.length;
  const mean = sum(gaps) / n;
  if (n < 2 || !(mean > 0)) return null;
  const deviation = Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / n);
  const ratio = deviation / mean;
  const [wide, narrow] = [Math.sqrt(n + 1), Math.sqrt(n - 1)];
  return (wide * ratio - narrow) / ((wide - 2) * ratio + narrow);
}

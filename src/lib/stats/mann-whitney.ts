/**
 * Whether one group's values are lower than another's (Mann and Whitney, Annals of Mathematical Statistics 1947), with
 * the normal approximation, ties and continuity corrected for.
 */
import { normalCdf } from './normal-cdf';

/**
 * @returns the chance of values so low, or lower, in the first group where both come of one distribution, [0,1]; 1 where a
 *   group is empty or all values are equal
 */
export function lowerByChance(group: readonly number[], others: readonly number[]): number {
  const n = group.length;
  const m = others.length;
  if (n === 0 || m === 0) return 1;
  const ranked = [
    ...group.map((value) => ({ value, isGroup: true })),
    ...others.map((value) => ({ value, isGroup: false })),
  ].sort((one, other) => one.value - other.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < ranked.length;) {
    let end = start;
    let members = 0;
    while (end < ranked.length && ranked[end]!.value === ranked[start]!.value) {
      if (ranked[end]!.isGroup) members += 1;
      end += 1;
    }
    const tied = end - start;
    rankSum += (members * (start + 1 + end)) / 2;
    ties += tied ** 3 - tied;
    start = end;
  }
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return 1;
  const u = rankSum - (n * (n + 1)) / 2;
  return normalCdf((u + 0.5 - (n * m) / 2) / Math.sqrt(variance));
}

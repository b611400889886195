/** How far two partitions of the same things agree, chance apart: Hubert and Arabie (Journal of Classification 1985). */

/** @param one, other names of the groups that each thing is in; @returns 1 where they agree, about 0 by chance */
export function adjustedRandIndex(one: readonly string[], other: readonly string[]): number {
  const pairsIn = (groups: Iterable<number>): number => [...groups].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const both = pairsIn(sizes(one.map((group, place) => JSON.stringify([group, other[place]]))));
  const [first, second] = [pairsIn(sizes(one)), pairsIn(sizes(other))];
  const expected = (first * second) / pairsIn([one.length]);
  const most = (first + second) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function sizes(groups: readonly string[]): Iterable<number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts.values();
}

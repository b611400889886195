/**
 * Bins that hold about the same weight each, over values that may be tied.
 */

/** A value and how much it counts, at least 0. */
export interface WeighedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * Inner edges, rising, so that each bin [edge, next edge) holds about `1/bins` of the weight. Equal values stay together:
 * where few values are distinct there are fewer bins, and each edge is itself a value that occurs.
 * @param bins at least 1; 1 gives no edge
 */
export function quantileEdges(values: readonly WeighedValue[], bins: number): number[] {
  const sorted = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const edges: number[] = [];
  let below = 0;
  let goal = total / bins;
  sorted.forEach(({ value, weight }, index) => {
    const previous = sorted[index - 1];
    if (previous && value > previous.value && below >= goal * (1 - 1e-12)) {
      edges.push(value);
      // A heavy tie may have swallowed several shares: the next bin starts a fresh one.
      goal = below + (total - below) / Math.max(1, bins - edges.length);
    }
    below += weight;
  });
  return edges;
}

/** Index of the bin that holds the value: the number of edges at or below it. */
export function binOf(value: number, edges: readonly number[]): number {
  let index = 0;
  while (index < edges.length && edges[index]! <= value) index++;
  return index;
}

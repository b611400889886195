/**
 * Quantile bins over values with ties.
 */
import { binOf, quantileEdges } from '../../../src/lib/stats/quantile-bins';

const values = (list: number[]) => list.map((value) => ({ value, weight: 1 }));

test('distinct values are cut into equal shares', () => {
  expect(quantileEdges(values([8, 1, 2, 7, 3, 4, 6, 5]), 4)).toEqual([3, 5, 7]);
});

test('equal values stay together, and a heavy tie makes fewer bins', () => {
  const edges = quantileEdges(values([0, 0, 0, 0, 0, 0, 1, 2]), 4);
  expect(edges).toEqual([1, 2]);
  expect(quantileEdges(values([3, 3, 3]), 4)).toEqual([]);
});

test('weights count, and what weighs nothing makes no edge', () => {
  const weighted = [
    { value: 1, weight: 3 },
    { value: 2, weight: 1 },
    { value: 3, weight: 2 },
    { value: 9, weight: 0 },
  ];
  expect(quantileEdges(weighted, 2)).toEqual([2]);
});

test('a value on an edge belongs to the bin above it', () => {
  expect([-1, 3, 4, 5, 9].map((value) => binOf(value, [3, 5]))).toEqual([0, 1, 1, 2, 2]);
  expect(binOf(0.5, [])).toBe(0);
});

/**
 * Matthews' correlation against figures worked out by hand.
 */
import { type Confusion, matthewsCorrelation } from '../../../src/lib/stats/matthews';

function confusion(counts: readonly [number, number, number, number]): Confusion {
  const [truePositives, falseNegatives, falsePositives, trueNegatives] = counts;
  return { truePositives, falseNegatives, falsePositives, trueNegatives };
}

test.each<[string, [number, number, number, number], number]>([
  ['all right', [4, 0, 0, 6], 1],
  ['all wrong', [0, 4, 6, 0], -1],
  ['no better than chance', [2, 2, 3, 3], 0],
  ['some of each', [2, 1, 1, 3], 5 / 12],
])('%s', (_, counts, expected) => {
  expect(matthewsCorrelation(confusion(counts))).toBeCloseTo(expected, 12);
});

test('where everybody is flagged, or nobody is to be found, there is none', () => {
  expect(matthewsCorrelation(confusion([3, 0, 2, 0]))).toBeNaN();
  expect(matthewsCorrelation(confusion([0, 0, 2, 5]))).toBeNaN();
});

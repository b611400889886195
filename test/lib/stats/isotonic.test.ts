/**
 * Pooling adjacent violators, by hand.
 */
import { isotonic } from '../../../src/lib/stats/isotonic';

test('what rises already stays', () => {
  expect(isotonic([1, 2, 2, 5], [1, 1, 1, 1])).toEqual([1, 2, 2, 5]);
});

test('violators are pooled by weight, back as far as needed', () => {
  expect(isotonic([1, 3, 2, 4], [1, 1, 3, 1])).toEqual([1, 2.25, 2.25, 4]);
  expect(isotonic([4, 3, 2], [1, 1, 1])).toEqual([3, 3, 3]);
});

test('nothing gives nothing', () => {
  expect(isotonic([], [])).toEqual([]);
});

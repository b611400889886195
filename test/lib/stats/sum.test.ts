/**
 * Sums that lose nothing.
 */
import { sum } from '../../../src/lib/stats/sum';

test('small terms survive beside large ones', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test('no terms make zero', () => {
  expect(sum([])).toBe(0);
});

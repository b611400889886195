/** The index against hand-worked values. */
import { adjustedRandIndex } from './adjusted-rand-index';

it('is 1 for the same partition under other names, and 0 or less for unrelated ones', () => {
  expect(adjustedRandIndex(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z'])).toBe(1);
  expect(adjustedRandIndex(['a', 'a', 'b', 'b'], ['x', 'y', 'x', 'y'])).toBeCloseTo(-0.5, 12);
});

it('gives the hand-worked value of a partition that is nearly right', () => {
  // Of 15 pairs, 6 are together in the one, 7 in the other, 4 in both.
  expect(adjustedRandIndex('a a a b b b'.split(' '), 'x x y y y y'.split(' '))).toBeCloseTo(
    (4 - (6 * 7) / 15) / (6.5 - (6 * 7) / 15),
    12,
  );
});

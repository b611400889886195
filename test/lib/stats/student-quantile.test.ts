/**
 * Student's t against printed tables.
 */
import { twoSidedZ } from '../../../src/lib/stats/normal';
import { twoSidedT } from '../../../src/lib/stats/student-quantile';

test.each([
  [0.95, 1, 12.7062],
  [0.95, 2, 4.30265],
  [0.95, 3, 3.18245],
  [0.95, 4, 2.77645],
  [0.95, 7, 2.36462],
  [0.95, 30, 2.04227],
  [0.9, 5, 2.01505],
  [0.99, 10, 3.16927],
  [0.5, 8, 0.70639],
])('level %d at %d degrees: %d', (level, freedom, t) => {
  expect(twoSidedT(level, freedom)).toBeCloseTo(t, 3);
});

test('with many cases it is the normal, and without any there is none', () => {
  expect(twoSidedT(0.95, 1e6)).toBeCloseTo(twoSidedZ(0.95), 4);
  expect(() => twoSidedT(0.95, 0)).toThrow(RangeError);
  expect(() => twoSidedT(1, 5)).toThrow(RangeError);
});

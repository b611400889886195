/** Medians, and deviations that outliers do not move. */
import { median, robustDeviation, robustZ, usualOf } from '../../../src/lib/stats/robust-z';

it('takes the middle, whatever the order, and leaves the list alone', () => {
  const values = [9, 1, 5];
  expect(median(values)).toBe(5);
  expect(values).toEqual([9, 1, 5]);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('is not moved by a few values that may be anything', () => {
  expect(robustDeviation([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 4);
  expect(robustDeviation([1, 2, 3, 4, 1e9])).toBeCloseTo(1.4826, 4);
});

it('measures in deviations, never less than the floor', () => {
  expect(
    robustZ(
      10,
      usualOf([1, 2, 3, 4, 5], () => 0),
    ),
  ).toBeCloseTo(7 / 1.4826, 3);
  expect(robustZ(10, usualOf([4, 4, 4, 4], Math.sqrt))).toBe(3);
});

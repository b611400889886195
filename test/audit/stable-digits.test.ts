/** Numbers of reports: the last bits of an engine's powers are not told, whole numbers and words stay. */
import { withStableDigits } from '../../src/audit/stable-digits';

it('makes one number of those that differ in their last bits', () => {
  expect(withStableDigits({ low: [39.20141803687666] })).toEqual(withStableDigits({ low: [39.20141803687665] }));
  expect(withStableDigits(0.1607274212254065)).toBe(0.1607274212);
  expect(withStableDigits(1.0264310536019699e-88)).toBe(1.026431054e-88);
});

it('leaves whole numbers, words, nothing and the order of names as they are', () => {
  const report = { z: 2 ** 53 - 1, a: 'word', list: [null, true, 0, -3], nested: { b: 1, a: 2 } };
  expect(JSON.stringify(withStableDigits(report))).toBe(JSON.stringify(report));
});

it('keeps a point in its interval', () => {
  const { low, point, high } = withStableDigits({
    low: 0.12345678912345,
    point: 0.12345678912346,
    high: 0.12345678912347,
  });
  expect(low).toBeLessThanOrEqual(point);
  expect(point).toBeLessThanOrEqual(high);
});

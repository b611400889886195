/** Quantiles against worked values, and the median's interval: it covers as often as it says. */
import { createRandom } from '../../../src/lib/random';
import { medianInterval, quantile } from '../../../src/lib/stats/quantiles';

it.each([
  [0, 1],
  [0.25, 2],
  [0.5, 3],
  [0.9, 4.6],
  [1, 5],
])('finds the quantile %d', (share, expected) => {
  expect(quantile([1, 2, 3, 4, 5], share)).toBeCloseTo(expected, 12);
});

it('stays finite between equal infinities and refuses what is no quantile', () => {
  expect(quantile([Infinity, Infinity], 0.5)).toBe(Infinity);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});

it('gives the order statistics of the sign test', () => {
  const rising = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
  expect(medianInterval(rising(5))).toBeNull();
  expect(medianInterval(rising(6))).toEqual({ low: 1, high: 6 });
  expect(medianInterval(rising(12))).toEqual({ low: 3, high: 10 });
  expect(medianInterval(rising(20))).toEqual({ low: 6, high: 15 });
  expect(medianInterval(rising(50))).toEqual({ low: 18, high: 33 });
  expect(medianInterval(rising(1000))).toEqual({ low: 469, high: 532 });
  expect(() => medianInterval(rising(1001))).toThrow(RangeError);
});

it('covers the median of a skewed distribution at least as often as it says', () => {
  const random = createRandom(1);
  let covered = 0;
  for (let trial = 0; trial < 2000; trial += 1) {
    const values = Array.from({ length: 15 }, () => Math.exp(random.normal(0, 2))).sort((a, b) => a - b);
    const { low, high } = medianInterval(values)!;
    if (low <= 1 && high >= 1) covered += 1;
  }
  expect(covered / 2000).toBeGreaterThan(0.95);
  expect(covered / 2000).toBeLessThan(0.98);
});

/** Benford's law: its shares, first digits, and how often a true sample is called improbable. */
import { createRandom, type Random } from '../../../src/lib/random';
import { benfordFit, benfordShares, firstDigit } from '../../../src/lib/stats/benford';

/** Log-uniform over whole decades follows the law exactly. */
function lawful(random: Random, count: number): number[] {
  const tally = new Array<number>(9).fill(0);
  for (let each = 0; each < count; each += 1) tally[firstDigit(10 ** (1 + 3 * random.uniform())) - 1]! += 1;
  return tally;
}

it('expects what Benford wrote', () => {
  expect(benfordShares.map((share) => Number(share.toFixed(3)))).toEqual([
    0.301, 0.176, 0.125, 0.097, 0.079, 0.067, 0.058, 0.051, 0.046,
  ]);
});

it.each([
  [1, 1],
  [9, 9],
  [10, 1],
  [999, 9],
  [4_999_999, 4],
  [16_777_216, 1],
])('finds the first digit of %d', (value, digit) => {
  expect(firstDigit(value)).toBe(digit);
});

it('refuses what has no first digit', () => {
  for (const value of [0, -3, NaN, Infinity, 0.5]) expect(() => firstDigit(value)).toThrow(RangeError);
  expect(() => benfordFit(new Array<number>(9).fill(0))).toThrow(RangeError);
  expect(() => benfordFit([1, 2])).toThrow(RangeError);
});

it('finds no distance where there is none, and all of it where digits are equally frequent', () => {
  const exact = benfordFit(benfordShares.map((share) => share * 1000));
  expect(exact.correlation).toBeCloseTo(1, 12);
  expect(exact.chiSquared).toBeCloseTo(0, 9);
  expect(exact.pValue).toBeCloseTo(1, 9);
  expect(exact.meanAbsoluteDeviation).toBeCloseTo(0, 12);
  const even = benfordFit(new Array<number>(9).fill(100));
  expect(even.correlation).toBe(0);
  expect(even.chiSquared).toBeCloseTo(361.528, 2);
  expect(even.pValue).toBeLessThan(1e-70);
  expect(even.meanAbsoluteDeviation).toBeCloseTo(0.0597, 3);
});

it('has the upper tail of eight degrees of freedom', () => {
  // 15.507 is the textbook 95 % point: scaled so that the statistic is just that.
  const shifted = benfordShares.map((share, place) => share + (place === 0 ? 0.01 : place === 1 ? -0.01 : 0));
  const { chiSquared } = benfordFit(shifted.map((share) => share * 1000));
  expect(benfordFit(shifted.map((share) => (share * 1000 * 15.507) / chiSquared)).pValue).toBeCloseTo(0.05, 4);
});

it('calls lawful samples improbable as often as it says', () => {
  const random = createRandom(1);
  const values = Array.from({ length: 2000 }, () => benfordFit(lawful(random, 300)).pValue);
  const below = (limit: number): number => values.filter((value) => value < limit).length / 2000;
  expect(below(0.05)).toBeGreaterThan(0.035);
  expect(below(0.05)).toBeLessThan(0.065);
  expect(below(0.5)).toBeGreaterThan(0.46);
  expect(below(0.5)).toBeLessThan(0.54);
});

/**
 * Wilson's interval: worked values, edges, and how often it holds the truth.
 */
import { createRandom } from '../../../src/lib/random';
import { effectiveSize, wilsonInterval } from '../../../src/lib/stats/wilson-interval';

test('10 of 50 without limit', () => {
  const interval = wilsonInterval({ count: 10, sampleSize: 50 });
  expect(interval).toMatchObject({ point: 0.2, level: 0.95 });
  expect(interval.low).toBeCloseTo(0.1124375001577611, 12);
  expect(interval.high).toBeCloseTo(0.3303710593222542, 12);
});

test.each([
  [30, 200, 0.107, 0.206],
  [75, 500, 0.121, 0.184],
  [300, 2_000, 0.135, 0.166],
  [750, 5_000, 0.14, 0.16],
])('%d of %d out of a million', (count, sampleSize, low, high) => {
  const interval = wilsonInterval({ count, sampleSize, populationSize: 1_000_000 });
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test('half the population tells more than its number', () => {
  const interval = wilsonInterval({ count: 30, sampleSize: 200, populationSize: 400 });
  expect(interval.low).toBeCloseTo(0.11830947109978049, 12);
  expect(effectiveSize(200, 400)).toBeCloseTo(399, 12);
});

test('the whole population leaves nothing to chance', () => {
  expect(wilsonInterval({ count: 3, sampleSize: 10, populationSize: 10 })).toMatchObject({ low: 0.3, high: 0.3 });
});

test('none and all end at 0 and 1 exactly', () => {
  expect(wilsonInterval({ count: 0, sampleSize: 50 }).low).toBe(0);
  expect(wilsonInterval({ count: 50, sampleSize: 50 }).high).toBe(1);
});

test('no share, or a sample larger than the population, is refused', () => {
  expect(() => wilsonInterval({ count: 0, sampleSize: 0 })).toThrow(RangeError);
  expect(() => wilsonInterval({ count: 6, sampleSize: 5 })).toThrow(RangeError);
  expect(() => wilsonInterval({ count: 1, sampleSize: 5, populationSize: 4 })).toThrow(RangeError);
});

test('sampling without replacement, 95 % intervals hold the truth about 95 times in 100', () => {
  const random = createRandom(11);
  const population = Array.from({ length: 300 }, (_, index) => index < 45);
  const runs = 3000;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const count = random.shuffled(population).slice(0, 150).filter(Boolean).length;
    const { low, high } = wilsonInterval({ count, sampleSize: 150, populationSize: 300 });
    if (low <= 0.15 && 0.15 <= high) held++;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.98);
});

/** Breaks of a trend: found where planted, rare in plain, overdispersed, weekly, correlated and growing series. */
import { createRandom, type Random } from '../../../src/lib/random';
import { trendBreaks, type TrendBreak } from '../../../src/lib/stats/trend-breaks';

const options = { minimumLength: 7, penaltyFactor: 6, noiseFloor: 0.05 };

function breaksOf(counts: readonly number[]): TrendBreak[] {
  const times = Float64Array.from(counts.keys());
  return trendBreaks({ times, values: Float64Array.from(counts, (count) => Math.asinh(count / 2)) }, options);
}

/** A gamma variate of mean 1 for whole shapes: counts mixed with it have variance μ + μ²/shape. */
function gamma(random: Random, shape: number): number {
  return Array.from({ length: shape }, () => random.exponential(1 / shape)).reduce((sum, part) => sum + part, 0);
}

const days = Array.from({ length: 365 }, (_none, day) => day);

const homogeneous: Record<string, (random: Random) => number[]> = {
  plain: (random) => days.map(() => random.poisson(30)),
  sparse: (random) => days.map(() => random.poisson(6)),
  overdispersed: (random) => days.map(() => random.poisson(30 * gamma(random, 3))),
  weekly: (random) => days.map((day) => random.poisson(day % 7 < 2 ? 55 : 25)),
  growing: (random) => days.map((day) => random.poisson(10 * Math.exp(day / 200))),
  correlated: (random) => {
    let state = 0;
    return days.map(() => random.poisson(40 * Math.exp((state = 0.5 * state + random.normal(0, 0.25)))));
  },
};

it.each(Object.keys(homogeneous))('hardly ever breaks a %s series', (kind) => {
  let broken = 0;
  for (let seed = 1; seed <= 30; seed += 1)
    broken += Number(breaksOf(homogeneous[kind]!(createRandom(seed))).length > 0);
  expect(broken).toBeLessThanOrEqual(1);
});

it('finds where a level doubles, within days, and says from what to what', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = createRandom(seed);
    const breaks = breaksOf(days.map((day) => random.poisson(day < 180 ? 30 : 60)));
    expect(breaks).toHaveLength(1);
    expect(Math.abs(breaks[0]!.at - 180)).toBeLessThanOrEqual(4);
    expect(2 * Math.sinh(breaks[0]!.before)).toBeCloseTo(30, -1);
    expect(2 * Math.sinh(breaks[0]!.after)).toBeCloseTo(60, -1);
  }
});

it('says nothing of few values', () => {
  expect(breaksOf([1, 2, 3, 900, 900, 900])).toEqual([]);
});

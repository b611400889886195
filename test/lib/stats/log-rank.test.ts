/** The log-rank test against the leukaemia trial, its symmetry, and how often it cries wolf. */
import { createRandom } from '../../../src/lib/random';
import type { Lifetimes } from '../../../src/lib/stats/kaplan-meier';
import { logRank } from '../../../src/lib/stats/log-rank';

/** Times; a plus: lost from sight. */
function lifetimes(words: string): Lifetimes {
  const lives = words.split(' ');
  return {
    entry: new Float64Array(lives.length),
    exit: Float64Array.from(lives, (word) => parseFloat(word)),
    isEvent: Uint8Array.from(lives, (word) => Number(!word.endsWith('+'))),
  };
}

/** Freireich et al., Blood 1963: weeks of remission under 6-MP and under placebo. */
const treated = lifetimes('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = lifetimes('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

it('gives the published chi-squared of 16.79 and the exact one to 1e-9', () => {
  const { chiSquared, pValue, observed, expected, paceRatio } = logRank(treated, placebo);
  expect(chiSquared.toFixed(2)).toBe('16.79');
  expect(Math.abs(chiSquared - 16.792940989216532)).toBeLessThan(1e-9);
  expect(Math.abs(pValue - 4.168809109334529e-5)).toBeLessThan(1e-12);
  expect(observed).toBe(9);
  expect(Math.abs(expected - 19.25050094803113)).toBeLessThan(1e-9);
  expect(paceRatio).toBeCloseTo(0.207378, 6);
});

it('is symmetric', () => {
  const [one, other] = [logRank(treated, placebo), logRank(placebo, treated)];
  expect(other.chiSquared).toBeCloseTo(one.chiSquared, 10);
  expect(other.paceRatio * one.paceRatio).toBeCloseTo(1, 10);
});

it('tells the pace of a small group beside a large one', () => {
  const group = (size: number, ended: number): Lifetimes => ({
    entry: new Float64Array(size),
    exit: Float64Array.from({ length: size }, (_, place) => (place < ended ? 5 : 10)),
    isEvent: Uint8Array.from({ length: size }, (_, place) => Number(place < ended)),
  });
  expect(logRank(group(100, 20), group(3000, 30)).paceRatio).toBeCloseTo(20, 6);
  expect(logRank(group(30, 5), group(3000, 0)).paceRatio).toBe(Infinity);
});

it('says nothing where nothing ends or the groups are never watched together', () => {
  expect(logRank(lifetimes('3+ 4+'), lifetimes('5+'))).toMatchObject({ chiSquared: 0, pValue: 1 });
  expect(logRank(lifetimes('1 2'), { ...lifetimes('5 6'), entry: Float64Array.of(4, 4) }).pValue).toBe(1);
});

it('cries wolf in 5 of 100 like groups at 0.05, late entries and ties included', () => {
  let alarms = 0;
  const rounds = 1000;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = createRandom(seed);
    const group = (size: number): Lifetimes => {
      const ends = Array.from({ length: size }, () => Math.ceil(random.exponential(20)));
      const entry = Float64Array.from(ends, () => random.integer(5));
      return {
        entry,
        exit: Float64Array.from(ends, (end, place) => Math.min(30, entry[place]! + end)),
        isEvent: Uint8Array.from(ends, (end, place) => Number(entry[place]! + end <= 30)),
      };
    };
    if (logRank(group(60), group(150)).pValue < 0.05) alarms += 1;
  }
  expect(alarms / rounds).toBeGreaterThan(0.03);
  expect(alarms / rounds).toBeLessThan(0.07);
});

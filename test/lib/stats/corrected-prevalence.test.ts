/**
 * Rogan–Gladen and Lang–Reiczigel: worked values, edges, and coverage by simulation.
 */
import { createRandom } from '../../../src/lib/random';
import { correctedPrevalence, roganGladen, tellsPrevalence } from '../../../src/lib/stats/corrected-prevalence';

const accuracy = { sensitivity: 0.85, sensitivityCount: 200, specificity: 0.95, specificityCount: 200 };

test('30 % seen by a test of sensitivity .774 and specificity .963 is 35.7 %', () => {
  expect(roganGladen(0.3, 0.774, 0.963)).toBeCloseTo(0.357, 3);
});

test('the interval of 68 in 400, worked by hand', () => {
  const result = correctedPrevalence({ share: 0.17, sampleSize: 400 }, accuracy);
  expect(result.point).toBeCloseTo(0.15, 12);
  expect(result.low).toBeCloseTo(0.09071507744100563, 12);
  expect(result.high).toBeCloseTo(0.20711190357884843, 12);
  expect(result.distinguishableFromZero).toBe(true);
});

test('fewer flags than the test’s own false alarms: the point is cut off at 0, and said not to differ from it', () => {
  const result = correctedPrevalence({ share: 0.03, sampleSize: 400 }, accuracy);
  expect(result.untruncated).toBeCloseTo(-0.025, 12);
  expect(result).toMatchObject({ point: 0, low: 0, distinguishableFromZero: false });
});

test('a whole population leaves only the test’s own error, and better measured tests a shorter interval', () => {
  const width = (sampleSize: number, cases: number) => {
    const measured = { ...accuracy, sensitivityCount: cases, specificityCount: cases };
    const { low, high } = correctedPrevalence({ share: 0.17, sampleSize }, measured);
    return high - low;
  };
  expect(width(Infinity, 200)).toBeLessThan(width(400, 200));
  expect(width(Infinity, 200) / 2).toBeCloseTo(0.033, 2);
  expect(width(Infinity, 1000) / 2).toBeCloseTo(0.015, 2);
  expect(width(Infinity, Infinity)).toBeCloseTo(0, 12);
});

test('a test no better than chance is refused', () => {
  expect(() => roganGladen(0.3, 0.4, 0.6)).toThrow(RangeError);
  expect(() => correctedPrevalence({ share: 0.3, sampleSize: 0 }, accuracy)).toThrow(RangeError);
});

test('a test tells prevalence while it is better than chance, also once its rates are drawn toward a half', () => {
  expect(tellsPrevalence(accuracy)).toBe(true);
  expect(tellsPrevalence({ ...accuracy, sensitivity: 0.05 })).toBe(false);
  expect(tellsPrevalence({ ...accuracy, sensitivity: 0.06, specificityCount: 5 })).toBe(false);
});

test.each([
  [400, 0.15, 0.85, 0.95, 200, 200],
  [2_000, 0.05, 0.85, 0.95, 300, 300],
  [2_000, 0.3, 0.9, 0.97, 300, 600],
  [200, 0.02, 0.85, 0.95, 100, 400],
  [5_000, 0.12, 0.8, 0.98, 500, 1_000],
])('n %d, prevalence %d, Se %d, Sp %d on %d and %d: 93–97 %% of intervals hold it', (n, truth, se, sp, nSe, nSp) => {
  const random = createRandom(n + nSp);
  const runs = 2000;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const share = random.binomial(n, truth * se + (1 - truth) * (1 - sp)) / n;
    const sensitivity = random.binomial(nSe, se) / nSe;
    const specificity = random.binomial(nSp, sp) / nSp;
    const measured = { sensitivity, sensitivityCount: nSe, specificity, specificityCount: nSp };
    const { low, high } = correctedPrevalence({ share, sampleSize: n }, measured);
    if (low <= truth && truth <= high) held++;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
});

/**
 * The stratified estimator: worked by hand, and what its effective size is worth in simulation.
 */
import { createRandom } from '../../../src/lib/random';
import { stratifiedInterval, stratifiedShare } from '../../../src/lib/stats/stratified-share';
import { effectiveSize } from '../../../src/lib/stats/wilson-interval';

const accuracy = { sensitivity: 0.8, sensitivityCount: 100, specificity: 0.9, specificityCount: 100 };

test('each stratum weighs by what it lists', () => {
  const strata = [
    { listedCount: 900, judgedCount: 10, flaggedCount: 1 },
    { listedCount: 100, judgedCount: 10, flaggedCount: 10 },
  ];
  expect(stratifiedShare(strata).share).toBeCloseTo(0.9 * 0.1 + 0.1, 12);
});

test('a single stratum is a simple sample, with its finite-population correction', () => {
  const { share, sampleSize } = stratifiedShare([{ listedCount: 1000, judgedCount: 250, flaggedCount: 50 }]);
  expect(share).toBe(0.2);
  expect(sampleSize).toBeCloseTo(effectiveSize(250, 1000), 9);
});

test('a whole list leaves nothing to chance, but for the throw of the errors of a test that errs', () => {
  const all = stratifiedShare([{ listedCount: 100, judgedCount: 100, flaggedCount: 31 }], accuracy);
  expect(all.sampleSize).toBe(Infinity);
  expect(stratifiedInterval(all, 0.95)).toEqual({ point: 0.31, low: 0.31, high: 0.31, level: 0.95 });
  // Behind 31.2 % flagged, after the one case added, are 30.3 %: D = .303 · .16 + .697 · .09.
  const drawn = (31 + 32 / 102) / 101;
  const behind = (drawn - 0.1) / 0.7;
  const own = behind * 0.16 + (1 - behind) * 0.09;
  expect(all.detectedSize).toBeCloseTo((drawn * (1 - drawn) * 100) / own, 9);
  const certain = { ...accuracy, sensitivity: 1, specificity: 1 };
  expect(stratifiedShare([{ listedCount: 100, judgedCount: 100, flaggedCount: 31 }], certain).detectedSize).toBe(
    Infinity,
  );
});

test('strata that differ make a sample worth more than its size, and no flag at all is not certainty', () => {
  const strata = [0, 0, 50].map((flaggedCount) => ({ listedCount: 10_000, judgedCount: 50, flaggedCount }));
  expect(stratifiedShare(strata).sampleSize).toBeGreaterThan(1000);
  const none = stratifiedShare(
    [0, 0, 0].map((flaggedCount) => ({ listedCount: 10_000, judgedCount: 50, flaggedCount })),
  );
  expect(none.sampleSize).toBeLessThan(200);
  expect(stratifiedInterval(none, 0.95)).toMatchObject({ point: 0, low: 0 });
});

test('a stratum nobody of which was judged is told by its neighbour', () => {
  const strata = [
    { listedCount: 100, judgedCount: 50, flaggedCount: 0 },
    { listedCount: 100, judgedCount: 0, flaggedCount: 0 },
    { listedCount: 100, judgedCount: 50, flaggedCount: 50 },
  ];
  expect(stratifiedShare(strata).share).toBeCloseTo(1 / 3, 12);
  expect(() => stratifiedShare([strata[1]!])).toThrow('nobody was judged');
  expect(() => stratifiedShare([{ listedCount: 1, judgedCount: 2, flaggedCount: 0 }])).toThrow(RangeError);
});

test('95 % intervals hold the share of a list that drifts about 95 times in 100', () => {
  const random = createRandom(5);
  const shares = [0.02, 0.05, 0.1, 0.2, 0.6];
  const truth = shares.reduce((total, share) => total + share / 5, 0);
  const runs = 3000;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const strata = shares.map((share) => {
      return { listedCount: 100_000, judgedCount: 60, flaggedCount: random.binomial(60, share) };
    });
    const { low, high } = stratifiedInterval(stratifiedShare(strata), 0.95);
    if (low <= truth && truth <= high) held++;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
});

/**
 * Platt scaling brings over-confident scores back to what happens.
 */
import { createRandom } from '../../../src/lib/random';
import { sigmoid } from '../../../src/lib/stats/logit';
import { fitPlatt } from '../../../src/lib/stats/platt';

test('scores three times too sure get a slope of a third', () => {
  const random = createRandom(4);
  const cases = Array.from({ length: 20_000 }, () => {
    const logOdds = random.normal(-0.5, 1);
    return { score: 3 * logOdds, positive: random.chance(sigmoid(logOdds)), weight: 1 };
  });
  const { slope, intercept } = fitPlatt(cases);
  expect(slope).toBeCloseTo(1 / 3, 1);
  expect(intercept).toBeCloseTo(0, 1);
});

test('a score that points the wrong way is given no say, and few perfect cases no certainty', () => {
  const inverted = [0, 1, 2, 3].map((score) => ({ score, positive: score < 2, weight: 1 }));
  expect(fitPlatt(inverted).slope).toBe(0);
  const perfect = [0, 1].map((score) => ({ score, positive: score === 1, weight: 1 }));
  const { slope, intercept } = fitPlatt(perfect);
  expect(sigmoid(intercept + slope)).toBeCloseTo(2 / 3, 6);
});

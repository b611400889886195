/**
 * Isotonic and beta calibration: they find the curve that scores were bent by, and keep the order of scores.
 */
import { fitBetaCalibration, fitIsotonicCalibration } from '../../../src/lib/stats/calibrators';
import { sigmoid } from '../../../src/lib/stats/logit';
import type { CalibrationCase } from '../../../src/lib/stats/platt';
import { createRandom } from '../../../src/lib/random';

/** Scores from −4 to 4 whose true probability is a given curve of them. */
function casesOf(curve: (score: number) => number, count: number): CalibrationCase[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const score = random.uniform() * 8 - 4;
    return { score, positive: random.chance(curve(score)), weight: 1 };
  });
}

const bent = (score: number): number => sigmoid(0.4 * score - 1);
const skewed = (score: number): number => sigmoid(2 * Math.log(sigmoid(score)) + 0.3 * Math.log(1 + Math.exp(score)));

test.each([
  ['bent', bent],
  ['skewed', skewed],
])('both find a %s curve from 20,000 cases', (_name, curve) => {
  const cases = casesOf(curve, 20_000);
  const [beta, isotonic] = [fitBetaCalibration(cases), fitIsotonicCalibration(cases)];
  for (const score of [-3, -1, 0, 1, 3]) {
    expect(Math.abs(beta(score) - curve(score))).toBeLessThan(0.03);
    expect(Math.abs(isotonic(score) - curve(score))).toBeLessThan(0.08);
  }
});

test('neither falls as the score rises, and both stay in [0,1] far outside', () => {
  const cases = casesOf((score) => 1 - bent(score), 500);
  for (const calibrate of [fitBetaCalibration(cases), fitIsotonicCalibration(cases)]) {
    const said = [-800, -4, -2, 0, 2, 4, 800].map(calibrate);
    expect(said.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  }
});

test('a case that weighs nothing changes nothing', () => {
  const cases = casesOf(bent, 300);
  const odd = { score: 0, positive: true, weight: 0 };
  expect(fitIsotonicCalibration([...cases, odd])(0)).toBe(fitIsotonicCalibration(cases)(0));
});

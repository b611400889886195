/**
 * Scores of probabilities against values worked by hand.
 */
import { createRandom } from '../../../src/lib/random';
import {
  type Forecast,
  brierScore,
  expectedCalibrationError,
  logLoss,
  reliabilityTable,
} from '../../../src/lib/stats/forecast';

const forecasts: Forecast[] = [
  { probability: 0.9, positive: true },
  { probability: 0.8, positive: false, weight: 2 },
  { probability: 0.1, positive: false },
];

test('Brier score and log loss, weighted', () => {
  expect(brierScore(forecasts)).toBeCloseTo((0.01 + 2 * 0.64 + 0.01) / 4, 12);
  expect(logLoss(forecasts)).toBeCloseTo(-(Math.log(0.9) * 2 + 2 * Math.log(0.2)) / 4, 12);
  expect(logLoss([{ probability: 0, positive: true }])).toBeCloseTo(-Math.log(1e-15), 9);
});

test('the reliability table puts each case in its bin, 1 in the last', () => {
  const table = reliabilityTable([...forecasts, { probability: 1, positive: true }], 5);
  expect(table.map(({ count }) => count)).toEqual([1, 0, 0, 0, 3]);
  expect(table[4]).toMatchObject({ from: 0.8, to: 1, weight: 4 });
  expect(table[4]!.predicted).toBeCloseTo((0.9 + 1.6 + 1) / 4, 12);
  expect(table[4]!.observed).toBe(0.5);
  expect(table[1]!.observed).toBeNaN();
});

test('calibrated forecasts have next to no calibration error, shifted ones their shift', () => {
  const random = createRandom(8);
  const said = Array.from({ length: 20_000 }, () => random.uniform() * 0.5 + 0.2);
  const error = (shift: number) =>
    expectedCalibrationError(
      reliabilityTable(said.map((truth) => ({ probability: truth + shift, positive: random.chance(truth) }))),
    );
  expect(error(0)).toBeLessThan(0.02);
  expect(error(0.2)).toBeCloseTo(0.2, 1);
});

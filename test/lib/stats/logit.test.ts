/**
 * Log-odds and probabilities, there and back, far out too.
 */
import { logit, sigmoid, softplus } from '../../../src/lib/stats/logit';

test('they are each other’s inverse', () => {
  for (const p of [0.001, 0.15, 0.5, 0.9999]) expect(sigmoid(logit(p))).toBeCloseTo(p, 14);
  expect(logit(0.75)).toBeCloseTo(Math.log(3), 14);
});

test('nothing overflows', () => {
  expect([sigmoid(-1000), sigmoid(1000)]).toEqual([0, 1]);
  expect([softplus(-1000), softplus(1000)]).toEqual([0, 1000]);
  expect(softplus(0)).toBeCloseTo(Math.LN2, 15);
});

test.each([0, 1, NaN])('the log-odds of %d are refused', (p) => {
  expect(() => logit(p)).toThrow(RangeError);
});

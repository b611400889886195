/**
 * Normal quantiles against published values.
 */
import { normalQuantile, twoSidedZ } from '../../../src/lib/stats/normal';

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.001, -3.090232306167813],
  [1e-12, -7.034483825301131],
])('the quantile of %d is %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

test('it is antisymmetric, and serves two-sided intervals', () => {
  expect(normalQuantile(0.3)).toBeCloseTo(-normalQuantile(0.7), 14);
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 12);
});

test.each([0, 1, -1, NaN])('%d is refused', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});

/** The tail against values computed elsewhere, also where its two formulas meet. */
import { chiSquaredTail } from '../../../src/lib/stats/chi-squared-tail';

it.each([
  [0, 1],
  [1e-6, 0.9992021155721779],
  [0.5, 0.47950012218695337],
  [3.841458820694124, 0.05],
  [7.9, 0.004943479736228239],
  [8.1, 0.004426525857919834],
  [16.792940989, 4.168809109810234e-5],
  [100, 1.5239706048320995e-23],
  [700, 2.990226975124623e-154],
])('P(χ² ≥ %d) = %d', (x, tail) => {
  expect(Math.abs(chiSquaredTail(x) / tail - 1)).toBeLessThan(1e-11);
});

it('refuses what is no chi-squared value', () => {
  expect(() => chiSquaredTail(-1)).toThrow(RangeError);
  expect(() => chiSquaredTail(NaN)).toThrow(RangeError);
});

/** The share below a normal value: textbook values, and the inverse of the quantile. */
import { normalQuantile } from '../../../src/lib/stats/normal';
import { normalCdf } from '../../../src/lib/stats/normal-cdf';

it.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1.959963984540054, 0.025],
  [-6, 9.865876450376946e-10],
])('finds the share below %d', (z, share) => {
  expect(normalCdf(z) / share).toBeCloseTo(1, 12);
});

it('inverts the quantile', () => {
  for (let p = 0.001; p < 1; p += 0.013) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
});

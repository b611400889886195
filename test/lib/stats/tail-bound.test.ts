/** Chernoff's bounds: never below the tail, not far above it, and exact at the ends. */
import fc from 'fast-check';
import { logBinomialTail, logPoissonTail } from '../../../src/lib/stats/tail-bound';

/** P(X ≥ count), summed term by term. */
function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}

function binomialTail(count: number, trials: number, probability: number): number {
  let tail = 0;
  for (let k = count; k <= trials; k += 1) {
    let ways = 1;
    for (let i = 0; i < k; i += 1) ways *= (trials - i) / (i + 1);
    tail += ways * probability ** k * (1 - probability) ** (trials - k);
  }
  return tail;
}

it('is never smaller than the tail of a Poisson variable', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.5, max: 10, noNaN: true }), (count, mean) => {
      expect(Math.exp(logPoissonTail(count, mean))).toBeGreaterThanOrEqual(poissonTail(count, mean) - 1e-12);
    }),
  );
});

it('is never smaller than the tail of a binomial variable', () => {
  const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.nat({ max: 25 }), probability, (trials, drawn, p) => {
      const count = Math.min(drawn, trials);
      expect(Math.exp(logBinomialTail(count, trials, p))).toBeGreaterThanOrEqual(
        binomialTail(count, trials, p) - 1e-12,
      );
    }),
  );
});

it('is of the right order: within e³ of the tail where it matters', () => {
  expect(logPoissonTail(12, 3) - Math.log(poissonTail(12, 3))).toBeLessThan(3);
  expect(logBinomialTail(20, 30, 0.3) - Math.log(binomialTail(20, 30, 0.3))).toBeLessThan(3);
});

it('has the values of the formula', () => {
  expect(logPoissonTail(10, 2)).toBeCloseTo(8 - 10 * Math.log(5), 12);
  expect(logBinomialTail(10, 10, 0.5)).toBeCloseTo(-10 * Math.LN2, 12);
  expect(logBinomialTail(3, 4, 0.5)).toBeCloseTo(-4 * (0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)), 12);
});

it('calls nothing up to the mean improbable, and anything impossible so', () => {
  expect([logPoissonTail(3, 3), logPoissonTail(0, 0), logBinomialTail(2, 4, 0.5), logBinomialTail(0, 4, 0)]).toEqual([
    0, 0, 0, 0,
  ]);
  expect([logPoissonTail(1, 0), logBinomialTail(1, 4, 0)]).toEqual([-Infinity, -Infinity]);
});

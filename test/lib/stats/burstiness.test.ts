/** Burstiness: its ends, its zero, and what must not change it. */
import fc from 'fast-check';
import { createRandom } from '../../../src/lib/random';
import { burstiness } from '../../../src/lib/stats/burstiness';

it.each([
  ['a clock', [5, 5, 5, 5], -1],
  ['all at once after a pause', [0, 0, 0, 12], 1],
  ['two gaps as unequal as can be', [0, 9], 1],
])('%s', (_name, gaps, expected) => {
  expect(burstiness(gaps)).toBeCloseTo(expected, 12);
});

it('is the published figure where gaps are many: (σ − μ)/(σ + μ)', () => {
  const random = createRandom(5);
  const gaps = Array.from({ length: 20_000 }, () => random.exponential() ** 2);
  // Of a squared exponential μ = 2 and σ² = 24 − 4.
  expect(burstiness(gaps)).toBeCloseTo((Math.sqrt(20) - 2) / (Math.sqrt(20) + 2), 1);
});

it.each([20, 60, 200])('is zero on average for events that come by chance, however few: %d gaps', (count) => {
  const random = createRandom(count);
  const all = Array.from({ length: 2_000 }, () =>
    burstiness(Array.from({ length: count }, () => random.exponential()))!,
  );
  expect(Math.abs(all.reduce((sum, each) => sum + each, 0) / all.length)).toBeLessThan(0.03);
});

it.each([[[]], [[7]], [[0, 0, 0]]])('cannot be told of %j', (gaps) => {
  expect(burstiness(gaps)).toBeNull();
});

it('lies between −1 and 1, whatever the unit and the order', () => {
  const gaps = fc
    .array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 60 })
    .filter((some) => some.some(Boolean));
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 1_000 }), (some, unit) => {
      const here = burstiness(some)!;
      expect(here).toBeGreaterThanOrEqual(-1 - 1e-9);
      expect(here).toBeLessThanOrEqual(1 + 1e-9);
      expect(burstiness(some.map((gap) => gap * unit))).toBeCloseTo(here, 9);
      expect(burstiness(some.toReversed())).toBeCloseTo(here, 9);
    }),
  );
});

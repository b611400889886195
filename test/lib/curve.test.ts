/** The curves of the detectors: their middles, ends and directions. */
import fc from 'fast-check';
import { clamp, logCurve, saturation } from '../../src/lib/curve';

it('clamp keeps a value within its limits', () => {
  expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
});

it('logCurve is 0 at 0, one half in the middle, and symmetric in the logarithm', () => {
  expect(logCurve(0, 10, 1)).toBe(0);
  expect(logCurve(10, 10, 0.6)).toBe(0.5);
  expect(logCurve(100, 10, 0.6)).toBeCloseTo(1 - logCurve(1, 10, 0.6));
});

it('logCurve rises and stays within [0,1]', () => {
  const positive = fc.double({ min: 0, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => logCurve(value, 3, 0.7));
      expect(low).toBeLessThanOrEqual(high!);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

it('saturation is one half at `half` and never 1', () => {
  expect([saturation(0, 30), saturation(30, 30), saturation(-1, 30)]).toEqual([0, 0.5, 0]);
  expect(saturation(1e9, 30)).toBeLessThan(1);
});

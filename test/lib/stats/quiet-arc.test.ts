/** Longest quiet arc: worked examples, the same however the circle is turned, and longer the more is tolerated. */
import fc from 'fast-check';
import { longestQuietArc } from '../../../src/lib/stats/quiet-arc';

it.each([
  ['opposite places', [0, 12], 24, 0, 12],
  ['over the end of the circle', [9, 10, 14], 24, 0, 19],
  ['with one passed over', [1, 2, 8, 12], 24, 1, 17],
  ['places that coincide', [3, 3, 3], 24, 0, 24],
  ['one place', [7], 24, 0, 24],
  ['no place', [], 24, 0, 24],
  ['fewer places than are tolerated', [1, 2, 3], 24, 5, 24],
])('%s', (_name, places, circumference, tolerated, expected) => {
  expect(longestQuietArc(places, circumference, tolerated)).toBe(expected);
});

const places = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 40 });

it('is the same however the circle is turned', () => {
  fc.assert(
    fc.property(places, fc.nat({ max: 999 }), fc.nat({ max: 5 }), (some, turn, tolerated) => {
      const turned = some.map((place) => (place + turn) % 1_000);
      expect(longestQuietArc(turned, 1_000, tolerated)).toBe(longestQuietArc(some, 1_000, tolerated));
    }),
  );
});

it('grows with what is tolerated, and never beyond the circle', () => {
  fc.assert(
    fc.property(places, fc.nat({ max: 10 }), (some, tolerated) => {
      const arc = longestQuietArc(some, 1_000, tolerated);
      expect(longestQuietArc(some, 1_000, tolerated + 1)).toBeGreaterThanOrEqual(arc);
      expect(arc).toBeLessThanOrEqual(1_000);
    }),
  );
});

it('holds no more than is tolerated, as counted one by one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 3, maxLength: 20 }),
      fc.nat({ max: 1 }),
      (some, tolerated) => {
        const inside = (from: number, length: number) =>
          some.filter((place) => place !== from && (place - from + 100) % 100 < length).length;
        const arcs = some.flatMap((from) =>
          Array.from({ length: 100 }, (_none, length) => length + 1).filter(
            (length) => inside(from, length) <= tolerated && (length === 100 || some.includes((from + length) % 100)),
          ),
        );
        expect(longestQuietArc(some, 100, tolerated)).toBe(Math.max(...arcs));
      },
    ),
  );
});

/**
 * The sample: exact, spread over all ranks, repeatable, and no place likelier than another.
 */
import fc from 'fast-check';
import { rankStrata } from '../../../src/audit/share/rank-strata';
import { stratifiedSample } from '../../../src/audit/share/stratified-sample';

test('as many as wanted, each once, growing, each stratum by its size, the same for the same seed', () => {
  fc.assert(
    fc.property(
      fc.record({
        size: fc.integer({ min: 1, max: 5000 }),
        share: fc.double({ min: 0, max: 1.2, noNaN: true }),
        strataCount: fc.integer({ min: 1, max: 60 }),
        seed: fc.integer(),
      }),
      ({ size, share, strataCount, seed }) => {
        const wish = { size, wantedCount: Math.round(share * size), strataCount, seed };
        const places = stratifiedSample(wish);
        expect(places).toHaveLength(Math.min(size, wish.wantedCount));
        expect(places.every((place, index) => index === 0 || place > places[index - 1]!)).toBe(true);
        expect(places.every((place) => place >= 0 && place < size)).toBe(true);
        expect(stratifiedSample(wish)).toEqual(places);
        for (const { from, to } of rankStrata(size, strataCount)) {
          const within = places.filter((place) => place >= from && place < to).length;
          const due = ((to - from) * places.length) / size;
          expect(Math.abs(within - due)).toBeLessThan(1);
        }
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test('over many seeds every place is drawn as often: the newest are no likelier', () => {
  const drawn = new Array<number>(97).fill(0);
  const runs = 4000;
  for (let seed = 0; seed < runs; seed++) {
    for (const place of stratifiedSample({ size: 97, wantedCount: 31, strataCount: 5, seed })) drawn[place]!++;
  }
  const due = (runs * 31) / 97;
  // Strata differ by a place in size, and the remainder of the allocation goes to some of them.
  expect(Math.min(...drawn)).toBeGreaterThan(0.85 * due);
  expect(Math.max(...drawn)).toBeLessThan(1.15 * due);
});

test('strata are neighbours that cover the list, never more than there are places', () => {
  expect(rankStrata(10, 4)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 5 },
    { from: 5, to: 7 },
    { from: 7, to: 10 },
  ]);
  expect(rankStrata(3)).toHaveLength(3);
  expect(rankStrata(0)).toEqual([]);
  expect(() => rankStrata(3, 0)).toThrow(RangeError);
  expect(() => stratifiedSample({ size: 3, wantedCount: 1.5, seed: 1 })).toThrow(RangeError);
});

/** Groups of near words: what belongs together, which group comes first, and that none drifts. */
import fc from 'fast-check';
import { nearWordGroups } from '../../../src/lib/text/near-words';

const atLeast = (size: number) => () => size;

it('groups words that are the same once a letter is left out', () => {
  const words = ['marta', 'maarta', null, 'paula', 'marta'];
  expect(nearWordGroups(words, atLeast(3))).toEqual([{ core: 'marta', places: [0, 1, 4] }]);
  expect(nearWordGroups(['marta', 'marto', 'mart'], atLeast(3))).toEqual([{ core: 'mart', places: [0, 1, 2] }]);
});

it('never drifts: every member is a letter from the core at most', () => {
  const word = fc.stringMatching(/^[ab]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const seen = new Set<number>();
      for (const { core, places } of nearWordGroups(words, atLeast(2))) {
        for (const place of places) {
          const left = Array.from(words[place]!, (_, at) => words[place]!.slice(0, at) + words[place]!.slice(at + 1));
          expect([words[place], ...left]).toContain(core);
          expect(seen.has(place)).toBe(false);
          seen.add(place);
        }
        expect(places.length).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});

it('puts the largest first, of equally large ones the first in order', () => {
  const groups = nearWordGroups(['bbb', 'bbb', 'aaa', 'aaa', 'ccc', 'ccc', 'ccc'], atLeast(2));
  expect(groups.map(({ core }) => core)).toEqual(['ccc', 'aaa', 'bbb']);
});

it('asks for as many as the length of the core demands', () => {
  const words = ['anna', 'anna', 'annabella', 'annabella'];
  expect(nearWordGroups(words, (length) => (length > 4 ? 2 : 3))).toEqual([{ core: 'annabella', places: [2, 3] }]);
});

it('says the same whatever the order of the words', () => {
  const words = ['marta', 'marto', 'mart', 'maarta', 'paula', 'paulo', 'paul'];
  const named = (list: string[]) =>
    nearWordGroups(list, atLeast(2)).map(({ core, places }) => [core, places.map((place) => list[place]).sort()]);
  expect(named([...words].reverse())).toEqual(named(words));
});

it('takes no words and empty ones', () => {
  expect(nearWordGroups([], atLeast(2))).toEqual([]);
  expect(nearWordGroups(['', '', null], atLeast(2))).toEqual([{ core: '', places: [0, 1] }]);
});

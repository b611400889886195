/** Union–find: sets grow pair by pair, and the order of the pairs is no matter. */
import fc from 'fast-check';
import { DisjointSets } from '../../src/lib/disjoint-sets';

it('unites in steps, and leaves out who is alone', () => {
  const sets = new DisjointSets(6);
  sets.unite(4, 2);
  sets.unite(5, 4);
  sets.unite(1, 0);
  expect(sets.isUnited(2, 5)).toBe(true);
  expect(sets.isUnited(0, 5)).toBe(false);
  expect(sets.groups()).toEqual([
    [0, 1],
    [2, 4, 5],
  ]);
  expect(new DisjointSets(0).groups()).toEqual([]);
});

it('comes to the same sets in whatever order the pairs are told', () => {
  const pair = fc.tuple(fc.nat(19), fc.nat(19));
  const shuffled = fc
    .array(pair, { maxLength: 25 })
    .chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })));
  fc.assert(
    fc.property(shuffled, ([pairs, others]) => {
      expect(groupsOf(pairs)).toEqual(groupsOf(others));
    }),
  );
});

function groupsOf(pairs: readonly (readonly [number, number])[]): number[][] {
  const sets = new DisjointSets(20);
  for (const [a, b] of pairs) sets.unite(a, b);
  return sets.groups();
}

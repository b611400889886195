/** Sketches: exact while small, intervals that hold when large, and hashes that never change. */
import { createRandom } from '../../../src/lib/random';
import { bottomK, endOf, hash63, overlapOf, type SketchedSet } from '../../../src/lib/stats/bottom-k-sketch';

function ids(from: number, to: number): bigint[] {
  return Array.from({ length: to - from }, (_none, place) => BigInt(from + place));
}

function sketched(members: readonly bigint[], k = 512): SketchedSet {
  return { size: members.length, hashes: bottomK(members, k) };
}

it('hashes as SplitMix64 does', () => {
  // The generator's first values from seed 0 and from one golden step before it, halved.
  expect(hash63(0n)).toBe(0xe220a8397b1dcdafn >> 1n);
  expect(hash63(0x9e3779b97f4a7c15n)).toBe(0x6e789e6aa1b965f4n >> 1n);
  expect(hash63(-1n)).toBeLessThan(1n << 63n);
});

it('keeps the smallest, ascending, each once, whatever the order', () => {
  const members = ids(0, 2000);
  const sketch = bottomK(members, 50);
  expect(sketch).toHaveLength(50);
  expect(sketch).toEqual([...sketch].sort((one, other) => (one < other ? -1 : 1)));
  expect(bottomK([...createRandom(1).shuffled(members), ...members], 50)).toEqual(sketch);
  expect(endOf({ size: 2000, hashes: sketch })).toBe(sketch[49]);
  expect(endOf(sketched(ids(0, 20)))).toBeNull();
});

it('is exact while both sets fit', () => {
  const overlap = overlapOf(sketched(ids(0, 400)), sketched(ids(300, 812)));
  expect(overlap).toMatchObject({ isExact: true, shared: { point: 100, low: 100, high: 100 } });
  expect(overlap!.ofSmaller.point).toBe(0.25);
  expect(overlapOf(sketched(ids(0, 5)), sketched([]))).toBeNull();
});

it.each([
  [2500, 2500, 500],
  [8000, 1500, 450],
  [300, 4000, 150],
  [2500, 2500, 0],
])('of sets of %d and %d that share %d, its intervals hold 19 times of 20', (sizeA, sizeB, shared) => {
  let held = 0;
  const rounds = 60;
  for (let round = 0; round < rounds; round += 1) {
    const start = round * 100_000;
    const overlap = overlapOf(
      sketched(ids(start, start + sizeA), 128),
      sketched(ids(start + sizeA - shared, start + sizeA - shared + sizeB), 128),
    )!;
    if (overlap.shared.low <= shared && shared <= overlap.shared.high) held += 1;
  }
  expect(held / rounds).toBeGreaterThan(0.88);
});

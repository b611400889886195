/** SimHash: near texts get near fingerprints, far ones do not, and the bands find every near pair. */
import fc from 'fast-check';
import { createRandom } from '../../../src/lib/random';
import {
  comparableText,
  hammingDistance,
  nearDuplicateGroups,
  simHash,
  type SimHash,
} from '../../../src/lib/text/simhash';

const post = 'Win a free phone today, just follow me and tell three of your friends about it';

const distance = (a: string, b: string): number => hammingDistance(simHash(a)!, simHash(b)!);

it.each([
  ['Hello  WORLD', 'hello world'],
  ['look @nell at https://a.example/x?y=1 now', 'look at now'],
  ['ﬁne ＡＢＣ', 'fine abc'],
  ['mail me@home', 'mail me@home'],
  ['@nell https://a.example', ''],
  [' \n ', ''],
])('compares “%s” as “%s”', (text, comparable) => {
  expect(comparableText(text)).toBe(comparable);
});

it('has no fingerprint where nothing is left to compare', () => {
  expect(simHash('')).toBeNull();
  expect(simHash('@nell https://a.example/b')).toBeNull();
});

it('stays the same from run to run and from machine to machine', () => {
  expect(simHash(post)).toEqual({ high: 1270978864, low: 1045953206 });
  expect(simHash('é')).toEqual({ high: 4039667849, low: 2350346518 });
});

it('gives copies that differ in case, links and mentions one fingerprint', () => {
  expect(distance(post, `@nell ${post.toUpperCase()} https://a.example/1`)).toBe(0);
});

it('gives texts with an exchanged word near fingerprints, and others far ones', () => {
  expect(distance(post, post.replace('phone', 'watch'))).toBeLessThanOrEqual(12);
  expect(distance(post, 'The quarry is closed on Sundays; bring your own chisel next week')).toBeGreaterThan(18);
});

it('is half way apart, on average, for texts that have nothing in common', () => {
  const random = createRandom(11);
  const word = (letters: string) => Array.from({ length: 60 }, () => random.pick(letters.split(''))).join('');
  const pairs = Array.from({ length: 300 }, () => distance(word('abcdef'), word('uvwxyz')));
  const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
  expect(mean).toBeGreaterThan(31);
  expect(mean).toBeLessThan(33);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hash = simHash(text);
      expect(hash).toEqual(simHash(text));
      if (hash !== null) expect([hash.high, hash.low].every((word) => word === word >>> 0)).toBe(true);
    }),
  );
});

const bitPair = { high: 0x80000000, low: 1 };

it('counts differing bits', () => {
  expect(hammingDistance({ high: 0, low: 0 }, { high: 0, low: 0 })).toBe(0);
  expect(hammingDistance({ high: 0, low: 0 }, bitPair)).toBe(2);
  expect(hammingDistance({ high: 0xffffffff, low: 0xffffffff }, { high: 0, low: 0 })).toBe(64);
});

describe('groups', () => {
  it('hold equal and near fingerprints, in the order of their first place, and nobody who is alone', () => {
    const far = { high: 0x0f0f0f0f, low: 0xf0f0f0f0 };
    const hashes = [far, { high: 0, low: 0 }, null, { high: 7, low: 0 }, far, { high: 0, low: 0xffff }];
    expect(nearDuplicateGroups(hashes, 3)).toEqual([
      [0, 4],
      [1, 3],
    ]);
    expect(nearDuplicateGroups(hashes, 0)).toEqual([[0, 4]]);
    expect(nearDuplicateGroups([], 3)).toEqual([]);
  });

  it('are those that comparing all pairs would find', () => {
    const random = createRandom(3);
    for (const maxDistance of [0, 1, 3, 8, 10, 63]) {
      const hashes = Array.from({ length: 60 }, () =>
        flipped({ high: 0xdeadbeef, low: 0x12345678 }, random.integer(9)),
      );
      expect(nearDuplicateGroups(hashes, maxDistance)).toEqual(allPairs(hashes, maxDistance));
    }
    function flipped({ high, low }: SimHash, flips: number): SimHash {
      const words = [high, low];
      for (let flip = 0; flip < flips; flip += 1) words[random.integer(2)]! ^= 1 << random.integer(32);
      return { high: words[0]! >>> 0, low: words[1]! >>> 0 };
    }
  });

  it.each([-1, 1.5, 64, Number.NaN])('refuse a distance of %d', (maxDistance) => {
    expect(() => nearDuplicateGroups([], maxDistance)).toThrow(RangeError);
  });
});

/** Connected components by brute force. */
function allPairs(hashes: readonly SimHash[], maxDistance: number): number[][] {
  const label = hashes.map((_hash, place) => place);
  for (let pass = 0; pass < hashes.length; pass += 1) {
    hashes.forEach((a, i) => {
      hashes.forEach((b, j) => {
        if (hammingDistance(a, b) <= maxDistance) label[i] = label[j] = Math.min(label[i]!, label[j]!);
      });
    });
  }
  const labels = [...new Set(label)];
  return labels.map((each) => [...label.keys()].filter((place) => label[place] === each)).filter((g) => g.length > 1);
}

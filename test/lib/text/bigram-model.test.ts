/** The bigram model: probabilities that add up to one, and surprise worked out by hand. */
import { type BigramTable, surpriseBits } from '../../../src/lib/text/bigram-model';

/** Words of "a" and "b": a word begins with a, b follows a, and b ends it. */
const table: BigramTable = {
  symbols: 'ab0_',
  smoothing: 1,
  counts: { '^': [3, 0, 0, 0, 0], a: [0, 3, 0, 0, 0], b: [0, 0, 0, 0, 3] },
};

it('adds up the surprise of each pair, start and end included', () => {
  // Each pair of "ab" was seen 3 times of 3; with one added to each of five: 4 of 8, a bit each.
  expect(surpriseBits(table, 'ab')).toBeCloseTo(3);
  // Pairs never seen: 1 of 8 after b and at the start, so b→a is 3 bits and ^→b too; a→end 3 bits.
  expect(surpriseBits(table, 'ba')).toBeCloseTo(9);
});

it('charges a digit for being that digit, and takes what it does not know for one kind', () => {
  const [digit, other] = ['7', 'é'].map((word) => surpriseBits(table, word));
  expect(digit).toBeCloseTo(other! + Math.log2(10));
  expect(surpriseBits(table, 'é')).toBe(surpriseBits(table, '-'));
});

it('gives all continuations together a probability of one', () => {
  const bits = ['', 'a', 'b', '_'].map((first) => surpriseBits(table, first));
  expect(bits.every((each) => Number.isFinite(each) && each > 0)).toBe(true);
  const afterStart = ['a', 'b', '_', '0'].map((word) => pairProbability(word));
  expect(afterStart.reduce((sum, each) => sum + each, 2 ** -surpriseBits(table, ''))).toBeCloseTo(1);
});

/** p(first | start), from the surprise of a longer word that begins with it: the rest cancels out. */
function pairProbability(first: string): number {
  const rest = first === '0' ? Math.log2(10) : 0;
  return 2 ** -(surpriseBits(table, first) - rest - endBits(first));
}

/** −log₂ p(end | symbol) of the table above. */
function endBits(symbol: string): number {
  const end = symbol === 'b' ? 4 / 8 : symbol === 'a' ? 1 / 8 : 1 / 5;
  return -Math.log2(end);
}

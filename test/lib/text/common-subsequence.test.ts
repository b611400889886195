/** Longest common subsequence: known values, and what must hold for any two texts. */
import fc from 'fast-check';
import { commonSubsequenceLength } from '../../../src/lib/text/common-subsequence';

it.each([
  ['tombaker', 'tombaker', 8],
  ['tbaker', 'tombaker', 6],
  ['abc', 'cba', 1],
  ['abc', '', 0],
  ['', '', 0],
  ['nell', 'quarry', 0],
])('“%s” and “%s” share %d', (a, b, length) => {
  expect(commonSubsequenceLength(a, b)).toBe(length);
});

it('is symmetric and at most the shorter length', () => {
  const word = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^ -~]/g, ''));
  fc.assert(
    fc.property(word, word, (a, b) => {
      const length = commonSubsequenceLength(a, b);
      expect(length).toBe(commonSubsequenceLength(b, a));
      expect(length).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(commonSubsequenceLength(a, a)).toBe(a.length);
    }),
  );
});

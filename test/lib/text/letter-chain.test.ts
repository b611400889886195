/** Markov chains of letters: as long, of the same letters, and with about the same transitions. */
import fc from 'fast-check';
import { createRandom } from '../../../src/lib/random';
import { chainLike } from '../../../src/lib/text/letter-chain';

it('is as long as the text, and of its letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ACT]{0,60}$/), fc.nat({ max: 9 }), (text, smoothing) => {
      const drawn = chainLike(text, smoothing, createRandom(1));
      expect(drawn).toHaveLength(text.length);
      expect(Array.from(drawn).every((letter) => text.includes(letter))).toBe(true);
    }),
  );
});

it('goes on as the text does', () => {
  const text = 'AAAAAAAAAC'.repeat(400);
  const drawn = chainLike(text, 0, createRandom(2));
  expect(drawn).not.toContain('CC');
  expect(drawn.split('C').length - 1).toBeGreaterThan(350);
  expect(drawn.split('C').length - 1).toBeLessThan(450);
});

it('smooths: what always followed need not', () => {
  const text = 'ACT'.repeat(20);
  expect(chainLike(text, 0, createRandom(3))).toContain('ACTACTACTACT');
  const smoothed = Array.from({ length: 20 }, (_, seed) => chainLike(text, 5, createRandom(seed)));
  expect(smoothed.filter((drawn) => /AA|CC|TT|AT|CA|TC/.test(drawn)).length).toBeGreaterThan(15);
});

it('is the same for the same seed', () => {
  expect(chainLike('AACATC', 1, createRandom(4))).toBe(chainLike('AACATC', 1, createRandom(4)));
});

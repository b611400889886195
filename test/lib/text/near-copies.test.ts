/** Near copies: copies with small changes are one group, and chains of near texts are not. */
import { nearCopies } from '../../../src/lib/text/near-copies';

const options = { maximumBits: 5, minimumOverlap: 0.8 };
const tale = 'I collect old radios and repair them on rainy days in a shed behind the mill';

it('groups copies, and says the text that most of them have', () => {
  const texts = [`${tale}.`, null, 'Something else altogether, about boats', `${tale}!`, `${tale}!`];
  expect(nearCopies(texts, options)).toEqual([{ text: `${tale}!`.toLowerCase(), places: [0, 3, 4] }]);
});

it('does not mind links, mentions and case', () => {
  const texts = [tale, `${tale.toUpperCase()} https://a.example/1`, `@ada ${tale}`];
  expect(nearCopies(texts, options)).toEqual([{ text: tale.toLowerCase(), places: [0, 1, 2] }]);
});

it('takes a chain of near texts apart', () => {
  const words = tale.split(' ');
  // Each text has one word more in capitals of another alphabet than the one before: neighbours are near, the ends are not.
  const chain = words.map((_, changed) => words.map((word, at) => (at < changed ? 'жук' : word)).join(' '));
  const texts = [...chain, ...chain];
  const loose = nearCopies(texts, { maximumBits: 20, minimumOverlap: 0.01 });
  const strict = nearCopies(texts, { maximumBits: 20, minimumOverlap: 0.9 });
  expect(loose).toHaveLength(1);
  expect(strict.length).toBeGreaterThan(5);
  expect(strict.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual([...texts.keys()]);
});

it('has no group where all differ, and none of no texts', () => {
  expect(nearCopies([tale, 'Something else altogether, about boats'], options)).toEqual([]);
  expect(nearCopies([], options)).toEqual([]);
});

/** Links in free text, written out or bare, and what only looks like one. */
import { findLinks } from '../../../src/lib/text/links';

it.each([
  ['see https://a.example/b?c=1 now', ['https://a.example/b?c=1']],
  ['WWW.Shop.example', ['WWW.Shop.example']],
  ['mine: nell.com/art and t.co/x', ['nell.com/art']],
  ['both http://a.example and shop.bio', ['http://a.example', 'shop.bio']],
  ['End of sentence.Next one. e.g. this', []],
  ['', []],
])('in “%s”', (text, links) => {
  expect(findLinks(text)).toEqual(links);
});

it('takes time in proportion to the text', () => {
  const started = performance.now();
  findLinks('a-'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});

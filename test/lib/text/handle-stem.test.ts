/** The chosen part of a handle on every platform. */
import { handleStem } from '../../../src/lib/text/handle-stem';

it.each([
  ['NellQuarry', 'nellquarry'],
  ['@Nell@mastodon.example', 'nell'],
  ['nell.bsky.social', 'nell'],
  ['@nell', 'nell'],
  ['.example.com', ''],
  ['', ''],
])('of “%s” is “%s”', (handle, stem) => {
  expect(handleStem(handle)).toBe(stem);
});

/** Excerpts fit for quoting: one line, cut between whole characters. */
import { excerpt } from '../../../src/lib/text/excerpt';

it.each([
  ['short', 'short'],
  [' two\n lines\t', 'two lines'],
  ['0123456789', '0123456789'],
  ['0123456789A', '012345678…'],
  ['🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖', '🤖🤖🤖🤖🤖🤖🤖🤖🤖…'],
])('of “%s” is “%s”', (text, cut) => {
  expect(excerpt(text, 10)).toBe(cut);
});

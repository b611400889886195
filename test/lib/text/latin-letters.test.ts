/** Latin letters of a text across case, accents and scripts. */
import { latinLetters, latinShare } from '../../../src/lib/text/latin-letters';

it.each([
  ['Łukasz Ożóg', 'lukaszozog'],
  ['Müßig_99', 'mussig'],
  ['IŞIK ılık', 'isikilik'],
  ['Ærø œuvre', 'aerooeuvre'],
  ['田中 さくら', ''],
  ['', ''],
])('“%s” has the letters “%s”', (text, letters) => {
  expect(latinLetters(text)).toBe(letters);
});

it.each([
  ['abc', 1],
  ['абв', 0],
  ['ab вг 12!', 0.5],
  ['123 🤖', 0],
])('“%s” is Latin to a share of %d', (text, share) => {
  expect(latinShare(text)).toBe(share);
});

/**
 * The Latin letters of a text, without case and accents: what two spellings of a name have in common.
 */

/** Letters that Unicode does not decompose into a Latin letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Lower-case a–z only: "Łukasz Ø. 1989" → "lukaszo". Empty where the text is in another script. */
export function latinLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ıßøłđæœþ]/gu, (letter) => undecomposed[letter] ?? '')
    .replace(/[^a-z]/gu, '');
}

/** Share of a text's letters, of whatever script, that are Latin, in [0,1]; 0 where there are no letters. */
export function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}

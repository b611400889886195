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

const beyondAscii = /[^\0-\x7f]/;

/** Lower-case a–z only: "Łukasz Ø. 1989" → "lukaszo". Empty where the text is in another script. */
export function latinLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most handles and many names are ASCII, of which nothing is to be taken apart.
  const letters = beyondAscii.test(lower) ? decomposed(lower) : lower;
  return letters.replace(/[^a-z]+/g, '');
}

function decomposed(lower: string): string {
  return lower.normalize('NFKD').replace(/[ıßøłđæœþ]/gu, (letter) => undecomposed[letter] ?? '');
}

/** Share of a text's letters, of whatever script, that are Latin, in [0,1]; 0 where there are no letters. */
export function latinShare(text: string): number {
  if (!beyondAscii.test(text)) return /[a-z]/i.test(text) ? 1 : 0;
  let letters = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    const kind = kindOf(code);
    if (kind & isLetter) letters++;
    if (kind & isLatin) latin++;
  }
  return letters === 0 ? 0 : latin / letters;
}

const [isAsked, isLetter, isLatin] = [1, 2, 4];

/** What each character of the basic plane is, once it has been asked: expressions are slow to ask one by one. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = code < kinds.length ? kinds[code]! : 0;
  return known === 0 ? askKind(code) : known;
}

function askKind(code: number): number {
  const character = String.fromCodePoint(code);
  const letter = /\p{L}/u.test(character) ? isLetter : 0;
  const latin = /\p{Script=Latin}/u.test(character) ? isLatin : 0;
  const kind = isAsked | letter | latin;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/**
 * A character bigram model: how surprising a word is to someone who knows which characters follow which.
 * The table holds counts; add-k smoothing makes an unseen pair improbable, never impossible.
 */

export interface BigramTable {
  /** The characters told apart; a digit counts as "0", everything else that is not listed as "_". */
  readonly symbols: string;
  /** Added to every count. */
  readonly smoothing: number;
  /** By first character ("^" = start): how often each of `symbols`, and last the end of the word, came next. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

/** Which digit it is, given that it is one: the table tells digits from letters only. */
const bitsPerDigit = Math.log2(10);

/**
 * Surprise of a word, start and end included, in bits: −Σ log₂ p(next | previous). At least 0; grows with length.
 * @param word lower case
 */
export function surpriseBits(table: BigramTable, word: string): number {
  const symbols = Array.from(word, (character) => symbolOf(table, character));
  let bits = 0;
  let previous = '^';
  for (const symbol of [...symbols, undefined]) {
    bits -= Math.log2(probability(table, previous, symbol));
    if (symbol === '0') bits += bitsPerDigit;
    previous = symbol ?? '$';
  }
  return bits;
}

function symbolOf({ symbols }: BigramTable, character: string): string {
  if (/\p{N}/u.test(character)) return '0';
  return symbols.includes(character) ? character : '_';
}

/** p(next | previous); `next` undefined is the end of the word. */
function probability({ symbols, smoothing, counts }: BigramTable, previous: string, next: string | undefined): number {
  const row = counts[previous] ?? [];
  const total = row.reduce((sum, count) => sum + count, 0) + smoothing * (symbols.length + 1);
  const place = next === undefined ? symbols.length : symbols.indexOf(next);
  return ((row[place] ?? 0) + smoothing) / total;
}

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
  const { alphabet, digit, ascii, logs } = worked(table);
  const width = alphabet.length + 1;
  // In rows the place after the alphabet is the start of a word, in columns its end.
  const outside = alphabet.length;
  let bits = 0;
  let previous = outside;
  for (let at = 0; at < word.length; at++) {
    const code = word.codePointAt(at)!;
    if (code > 0xffff) at++;
    const symbol = code < ascii.length ? ascii[code]! : symbolOf(table, alphabet, code);
    bits -= logs[previous * width + symbol]!;
    if (symbol === digit) bits += bitsPerDigit;
    previous = symbol;
  }
  return bits - logs[previous * width + outside]!;
}

/** What a table says, worked out once; a symbol is its place in the alphabet. */
interface Worked {
  readonly alphabet: readonly string[];
  /** The symbol of all digits. */
  readonly digit: number;
  /** Symbol of each ASCII character. */
  readonly ascii: Uint8Array;
  /** log₂ p(next | previous), row by row. */
  readonly logs: Float64Array;
}

const workedTables = new WeakMap<BigramTable, Worked>();

function worked(table: BigramTable): Worked {
  const known = workedTables.get(table);
  if (known) return known;
  const alphabet = [...new Set([...Array.from(table.symbols), '0', '_'])];
  const next = [...alphabet, undefined];
  const logs = [...alphabet, '^'].flatMap((from) => next.map((to) => Math.log2(probability(table, from, to))));
  const made: Worked = {
    alphabet,
    digit: alphabet.indexOf('0'),
    ascii: Uint8Array.from({ length: 128 }, (_, code) => symbolOf(table, alphabet, code)),
    logs: Float64Array.from(logs),
  };
  workedTables.set(table, made);
  return made;
}

function symbolOf({ symbols }: BigramTable, alphabet: readonly string[], code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{N}/u.test(character)) return alphabet.indexOf('0');
  return alphabet.indexOf(symbols.includes(character) ? character : '_');
}

/** p(next | previous); `next` undefined is the end of the word. */
function probability({ symbols, smoothing, counts }: BigramTable, previous: string, next: string | undefined): number {
  const row = counts[previous] ?? [];
  const total = row.reduce((sum, count) => sum + count, 0) + smoothing * (symbols.length + 1);
  const place = next === undefined ? symbols.length : symbols.indexOf(next);
  return ((row[place] ?? 0) + smoothing) / total;
}

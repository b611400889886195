/**
 * Reads one field of a row. Absent and null are "not known". A value of the wrong type makes the whole row bad,
 * for then the file is not what it is taken for; a value of the right type that cannot be true (a negative or broken
 * count, a creation before the platform or after the observation) is "not known".
 */

/** Why a row is bad, in a sentence without its content. */
export class BadField extends Error {
  override readonly name = 'BadField';
}

export type Fields = Readonly<Record<string, unknown>>;

/** No counter of the platform comes near this; what is beyond it was never counted. */
const largestCount = 2_147_483_647;
const unstorable = /[\ud800-\udfff\0]/;
const loneSurrogateOrNul = /\p{Surrogate}|\0/gu;

/** Text as given; a lone surrogate or NUL, which no database stores, becomes U+FFFD. '' is known to be empty. */
export function readText(row: Fields, key: string): string | null {
  const value = row[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new BadField(`${key} is not a text`);
  return cleanText(value);
}

export function cleanText(text: string): string {
  return unstorable.test(text) ? text.replace(loneSurrogateOrNul, '\ufffd') : text;
}

/** A handle is never empty: an empty one is not known. */
export function readHandle(row: Fields, key: string): string | null {
  const handle = readText(row, key);
  return handle === '' ? null : handle;
}

export function readCount(row: Fields, key: string): number | null {
  const value = row[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number') throw new BadField(`${key} is not a number`);
  return possibleCount(value);
}

export function possibleCount(value: number): number | null {
  return Number.isInteger(value) && value >= 0 && value <= largestCount ? value : null;
}

export function readFlag(row: Fields, key: string): boolean | null {
  const value = row[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') throw new BadField(`${key} is neither true nor false`);
  return value;
}

/** @throws BadField where the value is no object */
export function readFields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadField(`${what} is not an object`);
  return value as Fields;
}

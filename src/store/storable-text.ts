/** PostgreSQL holds neither NUL nor half a surrogate pair. Reads that ask for such a text find nothing. */

/** Whether a text can be stored, and so found, as it is. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** The text with U+FFFD in the place of each character that cannot be stored. */
export function storable(text: string): string {
  return isStorable(text) ? text : text.replace(/[\0\p{Cs}]/gu, '\uFFFD');
}

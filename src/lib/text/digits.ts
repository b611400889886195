/**
 * How many digits a text has, in whatever script: "4", "٤" and "Ⅳ" are one each.
 */

/** Characters that Unicode calls numbers. */
export function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The few texts beyond ASCII are counted character by character.
    if (code > 0x7f) return text.match(/\p{N}/gu)?.length ?? 0;
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count;
}

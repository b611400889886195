/**
 * Whether the brackets and quotes of a piece of JSON are closed, as bytes: all of JSON's own signs are ASCII, and
 * no byte of a longer UTF-8 character looks like one.
 */
export const sign = {
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
  newline: 0x0a,
  space: 0x20,
} as const;

export function isBalanced(bytes: Buffer): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (isInString) {
      if (byte === sign.backslash) at++;
      else if (byte === sign.quote) isInString = false;
    } else if (byte === sign.quote) isInString = true;
    else if (byte === sign.openObject || byte === sign.openArray) depth++;
    else if (byte === sign.closeObject || byte === sign.closeArray) depth--;
  }
  return depth <= 0 && !isInString;
}

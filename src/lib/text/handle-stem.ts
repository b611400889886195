/**
 * The part of a handle that its owner chose, the same on every platform.
 */

const [at, dot] = [0x40, 0x2e];

/** As written, without the server or domain: "@Ada@mastodon.example" and "Ada.bsky.social" → "Ada". */
export function localPart(handle: string): string {
  const start = handle.charCodeAt(0) === at ? 1 : 0;
  let end = start;
  while (end < handle.length && handle.charCodeAt(end) !== at && handle.charCodeAt(end) !== dot) end++;
  return handle.slice(start, end);
}

/** The same in lower case. */
export function handleStem(handle: string): string {
  return localPart(handle).toLowerCase();
}

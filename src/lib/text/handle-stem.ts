/**
 * The part of a handle that its owner chose, the same on every platform.
 */

/** Lower case, without the server or domain: "@Ada@mastodon.example" and "ada.bsky.social" → "ada". */
export function handleStem(handle: string): string {
  return (handle.replace(/^@/, '').split(/[.@]/, 1)[0] ?? '').toLowerCase();
}

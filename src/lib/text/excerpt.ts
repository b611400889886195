/**
 * A short piece of somebody's text, fit to be quoted as evidence.
 */

/** One line of at most `limit` characters (whole code points), with … where something was cut off. */
export function excerpt(text: string, limit = 80): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

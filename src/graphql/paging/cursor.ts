/**
 * Cursors: opaque to callers; inside a version, the list they belong to and the place in it, as base64url JSON.
 * A cursor is good for the list, target and order it was given for and for no other.
 */
import { AloiError } from '../../domain/errors';

const longestCursor = 2_000;

/**
 * @param list what the cursor belongs to, such as `['followers', targetId, order]`
 * @param place the key of a row in that list
 */
export function encodeCursor(list: readonly string[], place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify([1, list, place]), 'utf8').toString('base64url');
}

/**
 * @returns the place, not yet checked
 * @throws AloiError BAD_USER_INPUT when it is malformed, not written as we write it, or of another list
 */
export function decodeCursor(cursor: string, list: readonly string[]): unknown[] {
  const place = placeIn(cursor);
  if (place === undefined || encodeCursor(list, place) !== cursor) throw foreignCursor();
  return place;
}

export function foreignCursor(): AloiError {
  return new AloiError(
    'BAD_USER_INPUT',
    'The cursor is malformed or belongs to another list or order. Use a cursor of this very list, or start anew.',
  );
}

function placeIn(cursor: string): (string | number | null)[] | undefined {
  if (cursor.length > longestCursor) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const place: unknown = Array.isArray(parsed) ? parsed[2] : undefined;
    return Array.isArray(place) ? (place as (string | number | null)[]) : undefined;
  } catch {
    return undefined;
  }
}

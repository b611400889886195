/**
 * Cursors of a search for accounts: lower-case handle and id, tied to the text and platform searched for.
 */
import type { AccountSearch, SearchKey } from '../../store/repositories/account.repository';
import { isRowId } from '../../store/row-id';
import { decodeCursor, encodeCursor, foreignCursor } from './cursor';

type Searched = Pick<AccountSearch, 'text' | 'platform'>;

export function encodeAccountCursor(searched: Searched, key: SearchKey): string {
  return encodeCursor(listOf(searched), [key.handle, key.id]);
}

/** @throws AloiError BAD_USER_INPUT for a cursor of another search, or a malformed one */
export function decodeAccountCursor(cursor: string, searched: Searched): SearchKey {
  const [handle, id, ...rest] = decodeCursor(cursor, listOf(searched));
  if (typeof handle !== 'string' || typeof id !== 'string' || !isRowId(id) || rest.length > 0) {
    throw foreignCursor();
  }
  return { handle, id };
}

function listOf({ text, platform }: Searched): readonly string[] {
  return ['accounts', platform ?? '', text.toLowerCase()];
}

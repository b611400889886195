/**
 * Cursors of a list of audits: the audit, tied to its target.
 */
import type { AccountId } from '../../domain/account';
import { isRowId } from '../../store/row-id';
import { decodeCursor, encodeCursor, foreignCursor } from './cursor';

export function encodeAuditCursor(targetId: AccountId, auditId: string): string {
  return encodeCursor(['audits', targetId], [auditId]);
}

/** @throws AloiError BAD_USER_INPUT for a cursor of another list or target, or a malformed one */
export function decodeAuditCursor(cursor: string, targetId: AccountId): string {
  const [auditId, ...rest] = decodeCursor(cursor, ['audits', targetId]);
  if (typeof auditId !== 'string' || !isRowId(auditId) || rest.length > 0) throw foreignCursor();
  return auditId;
}

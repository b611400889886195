/**
 * Cursors of a list of followers: rank, follower and log-odds, tied to the target and the order.
 */
import type { AccountId } from '../../domain/account';
import type { FollowerOrder } from '../../domain/follow';
import type { FollowerKey } from '../../store/follower-scan';
import { isRowId } from '../../store/row-id';
import { decodeCursor, encodeCursor, foreignCursor } from './cursor';

export function encodeFollowerCursor(targetId: AccountId, order: FollowerOrder, key: FollowerKey): string {
  return encodeCursor(['followers', targetId, order], [key.rank, key.followerId, key.logOdds]);
}

/** @throws AloiError BAD_USER_INPUT for a cursor of another list, target or order, or a malformed one */
export function decodeFollowerCursor(cursor: string, targetId: AccountId, order: FollowerOrder): FollowerKey {
  const [rank, followerId, logOdds, ...rest] = decodeCursor(cursor, ['followers', targetId, order]);
  const isRank = typeof rank === 'number' && Number.isInteger(rank) && rank >= 0 && rank < 2 ** 31;
  const isFollower = typeof followerId === 'string' && isRowId(followerId);
  const isLogOdds = logOdds === null || (typeof logOdds === 'number' && Number.isFinite(logOdds));
  if (!isRank || !isFollower || !isLogOdds || rest.length > 0) throw foreignCursor();
  return { rank, followerId, logOdds };
}

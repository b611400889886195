/** The statements that an audience is read with. COPY takes no parameters: ids are put into the text, and checked before. */
import type { AccountId } from '../domain/account';
import { auditedListSql } from './audit-row';
import { showsAbsence } from './import-sql';
import { isRowId } from './row-id';

/** What is inferred from the order of the list is no fact about it. */
const followedAt = `CASE WHEN f.followed_at_basis IN ('observed', 'claimed') THEN f.followed_at END`;

/**
 * Who follows now, oldest first. Parameters of the text: the target, and when the list was read: a follower last seen at
 * another time has its rank from another list.
 */
export function followersSql(targetId: AccountId, listReadAt: Date): string {
  return binary(`
SELECT f.follower_id, f.rank, a.created_at, ${followedAt}, f.first_seen_at, f.verdict, f.class, f.log_odds,
  a.followers_count, a.following_count, a.posts_count, a.likes_count, f.last_seen_at = '${listReadAt.toISOString()}'
FROM follow f JOIN account a ON a.id = f.follower_id
WHERE f.target_id = ${checked(targetId)} AND f.gone_at IS NULL ORDER BY f.rank, f.follower_id`);
}

/**
 * Who is gone, by the place it had. Whether its profile was read since, or its id alone was met in another list that has
 * the profiles of most: a list of ids says of nobody that the profile is gone.
 */
export function departuresSql(targetId: AccountId): string {
  return binary(`
SELECT f.follower_id, f.rank, a.created_at, ${followedAt}, f.first_seen_at, f.last_seen_at, f.gone_at,
  CASE WHEN a.observed_at >= f.gone_at THEN true
       WHEN EXISTS (
         SELECT FROM follow o JOIN import_run r ON r.id = o.import_run_id
         WHERE o.follower_id = f.follower_id AND o.last_seen_at >= f.gone_at AND 2 * r.id_only_count < r.imported_count)
       THEN false END
FROM follow f JOIN account a ON a.id = f.follower_id
WHERE f.target_id = ${checked(targetId)} AND f.gone_at IS NOT NULL ORDER BY f.rank, f.follower_id`);
}

function binary(select: string): string {
  return `COPY (${select}) TO STDOUT (FORMAT binary)`;
}

/** @throws RangeError for what is no id: nobody gets here with one */
function checked(targetId: AccountId): AccountId {
  if (!isRowId(targetId)) throw new RangeError('no id of a row');
  return targetId;
}

/** The list that an audit is of, and whether another was read at the same moment. Parameter: the target. */
export const listSql = `
SELECT observed_at, complete, bad_count, duplicate_count, (
  SELECT count(*)::int FROM import_run o
  WHERE o.target_id = list.target_id AND o.observed_at = list.observed_at AND o.status = 'finished')
FROM (${auditedListSql('$1')}) list`;

/** When whole lists were read, oldest first. Parameter: the target. */
export const listsReadSql = `
SELECT DISTINCT observed_at FROM import_run WHERE target_id = $1 AND ${showsAbsence} ORDER BY observed_at`;

/** The newest of what the platform showed as its number of followers. Parameters: the target, how many at most. */
export const countsSql = `
SELECT observed_at, followers_count FROM account_snapshot WHERE account_id = $1 ORDER BY observed_at DESC LIMIT $2`;

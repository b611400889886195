/**
 * The statements of an import. Each merges what is stored with what is listed so that the order in which lists are
 * imported makes no difference: the newest facts, the newest rank, the earliest and the latest sight of a follow.
 */
import { profileColumns } from './profile-row';

const profile = profileColumns.join(', ');
const profileOf = (alias: string): string => profileColumns.map((column) => `${alias}.${column}`).join(', ');

export const stageColumns = ['native_id', 'has_profile', 'rank', 'followed_at', 'followed_at_basis', ...profileColumns];

/** Emptied at commit, kept by the connection. */
export const stageSql = `
CREATE TEMP TABLE IF NOT EXISTS import_stage ON COMMIT DELETE ROWS AS
SELECT a.native_id, a.is_verified AS has_profile, f.rank, f.followed_at, f.followed_at_basis, ${profileOf('a')}
FROM account a, follow f WITH NO DATA`;

export const copyStageSql = `COPY import_stage (${stageColumns.join(', ')}) FROM STDIN`;

/**
 * The account of each staged row. LIMIT makes it a look-up in the key whatever the planner believes of a table that has
 * just grown: joined plainly, it read all accounts for every chunk.
 */
const accountOf = `CROSS JOIN LATERAL (SELECT id FROM account WHERE platform = $1 AND native_id = s.native_id LIMIT 1) a`;

/** Takes out whom an earlier chunk of the same run has met. Parameters: platform, target id, run id. */
export const dropDuplicatesSql = `
DELETE FROM import_stage WHERE native_id IN (
  SELECT s.native_id FROM import_stage s ${accountOf}
  CROSS JOIN LATERAL (
    SELECT import_run_id FROM follow WHERE target_id = $2 AND follower_id = a.id LIMIT 1) f
  WHERE f.import_run_id = $3)
RETURNING native_id`;

/**
 * New accounts, and newer facts of known ones. Two lists may be of the same moment and differ: then the greater facts
 * win, whichever came first. In the order of the key, so that two imports never wait for each other in a circle.
 * Parameters: platform, observation time.
 */
export const mergeAccountsSql = `
INSERT INTO account AS a (platform, native_id, observed_at, ${profile})
SELECT $1, native_id, CASE WHEN has_profile THEN $2::timestamptz END, ${profile}
FROM import_stage ORDER BY native_id
ON CONFLICT (platform, native_id) DO UPDATE
SET (observed_at, ${profile}) = (SELECT excluded.observed_at, ${profileOf('excluded')})
WHERE excluded.observed_at > a.observed_at OR (excluded.observed_at IS NOT NULL AND a.observed_at IS NULL)
  OR (excluded.observed_at = a.observed_at AND ${isLess('a', 'excluded')})`;

/**
 * Snapshots and follows, in one statement because both need the accounts' ids. Parameters: platform, observation time,
 * target id, run id, and the time of the first complete list after this one, or null.
 */
export const mergeFollowsSql = `
WITH listed AS MATERIALIZED (
  SELECT a.id, s.* FROM import_stage s ${accountOf} ORDER BY a.id
), snapshots AS (
  INSERT INTO account_snapshot AS a (account_id, observed_at, ${profile})
  SELECT id, $2::timestamptz, ${profile} FROM listed WHERE has_profile
  ON CONFLICT (account_id, observed_at) DO UPDATE
  SET (${profile}) = (SELECT ${profileOf('excluded')}) WHERE ${isLess('a', 'excluded')}
)
INSERT INTO follow AS f (target_id, follower_id, rank, followed_at, followed_at_basis, first_seen_at, last_seen_at,
                         gone_at, import_run_id)
SELECT $3::bigint, id, rank, followed_at, followed_at_basis, $2, $2, $5::timestamptz, $4::bigint FROM listed
ON CONFLICT (target_id, follower_id) DO UPDATE
SET rank = CASE WHEN excluded.last_seen_at > f.last_seen_at THEN excluded.rank
                WHEN excluded.last_seen_at = f.last_seen_at THEN least(excluded.rank, f.rank) ELSE f.rank END,
    gone_at = CASE WHEN excluded.last_seen_at >= f.last_seen_at THEN excluded.gone_at ELSE f.gone_at END,
    first_seen_at = least(excluded.first_seen_at, f.first_seen_at),
    last_seen_at = greatest(excluded.last_seen_at, f.last_seen_at),
    import_run_id = excluded.import_run_id,
    (followed_at, followed_at_basis) = (
      SELECT said.followed_at, said.basis
      FROM (VALUES (f.followed_at, f.followed_at_basis), (excluded.followed_at, excluded.followed_at_basis))
        AS said (followed_at, basis)
      ORDER BY said.followed_at IS NULL, array_position(ARRAY['observed', 'claimed', 'inferred'], said.basis),
               said.followed_at DESC LIMIT 1)`;

/** A bad row may be anybody: only a whole list of which every row was read shows who is missing from it. */
export const showsAbsence = "complete AND bad_count = 0 AND status = 'finished'";

/** Who was last seen before a complete list is gone since the first such list. Parameter: target id. */
export const markGoneSql = `
WITH lists AS MATERIALIZED (
  SELECT observed_at FROM import_run WHERE target_id = $1 AND ${showsAbsence})
UPDATE follow f
SET gone_at = (SELECT min(observed_at) FROM lists WHERE observed_at > f.last_seen_at)
WHERE target_id = $1
  AND gone_at IS DISTINCT FROM (SELECT min(observed_at) FROM lists WHERE observed_at > f.last_seen_at)`;

/** Parameters: target id, observation time. */
export const nextCompleteListSql = `
SELECT min(observed_at) FROM import_run
WHERE target_id = $1 AND observed_at > $2 AND ${showsAbsence}`;

/** An order of facts in which none are equal but equal ones, with nulls in it. */
function isLess(left: string, right: string): string {
  const text = (alias: string): string => `ROW(${profileOf(alias)})::text COLLATE "C"`;
  return `${text(left)} < ${text(right)}`;
}

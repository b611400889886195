/** Posts of accounts. */
import type { AccountId } from '../../domain/account';
import type { Post } from '../../domain/post';
import { isRowId } from '../row-id';
import { encodeCopyRow } from '../copy-row';
import type { Database, Row } from '../database';
import { countFrom } from '../profile-row';

const columns = [
  'account_id',
  'native_id',
  'posted_at',
  'text',
  'application',
  'is_repost',
  'in_reply_to',
  'likes_count',
  'reposts_count',
  'replies_count',
  'observed_at',
];

/** Emptied at commit, kept by the connection. */
const stageSql = `
CREATE TEMP TABLE IF NOT EXISTS post_stage ON COMMIT DELETE ROWS
AS SELECT ${columns.join(', ')} FROM post WITH NO DATA`;

/**
 * Newest facts win, whatever the order in which they come; and each account learns what of its posts is stored now, so
 * that a score that knows less is seen to. Accounts are held in the order of the key: two imports of posts never wait for
 * each other in a circle.
 */
const insertSql = `
WITH written AS (
  INSERT INTO post AS p (${columns.join(', ')})
  SELECT DISTINCT ON (account_id, native_id) ${columns.join(', ')} FROM post_stage
  ORDER BY account_id, native_id, observed_at DESC
  ON CONFLICT (account_id, native_id) DO UPDATE
  SET (${columns.join(', ')}) = (SELECT ${columns.map((column) => `excluded.${column}`).join(', ')})
  WHERE excluded.observed_at > p.observed_at
  RETURNING account_id, observed_at, xmax = 0 AS is_new
), changed AS MATERIALIZED (
  SELECT account_id, max(observed_at) AS observed_at, count(*) FILTER (WHERE is_new) AS added
  FROM written GROUP BY account_id
), held AS MATERIALIZED (
  SELECT a.id, changed.observed_at, changed.added FROM changed JOIN account a ON a.id = changed.account_id
  ORDER BY a.id FOR NO KEY UPDATE OF a
), told AS (
  UPDATE account a
  SET posts_observed_at = greatest(a.posts_observed_at, held.observed_at), stored_posts = a.stored_posts + held.added
  FROM held WHERE a.id = held.id
)
SELECT count(*)::int FROM written`;

/** Of posts of one moment the longer id, then the higher one, is newer: whatever the order in which they were stored. */
const newestFirst = (post: string): string =>
  `${post}.posted_at DESC, length(${post}.native_id) DESC, ${post}.native_id COLLATE "C" DESC`;

const newestSql = `
SELECT wanted.place, ${columns.map((column) => `p.${column}`).join(', ')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (account_id, place)
CROSS JOIN LATERAL (
  SELECT * FROM post WHERE account_id = wanted.account_id ORDER BY ${newestFirst('post')} LIMIT $3) p
ORDER BY wanted.place, ${newestFirst('p')}`;

export class PostRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds posts; one that is stored already takes the newer facts. The accounts must exist; each learns when its posts
   * were read last and how many there are.
   * @returns how many posts were new or took newer facts
   */
  async insert(posts: readonly Post[]): Promise<number> {
    if (posts.length === 0) return 0;
    return this.database.transaction(async (transaction) => {
      await transaction.run(stageSql);
      await transaction.copy(`COPY post_stage (${columns.join(', ')}) FROM STDIN`, posts.map(encodePost));
      const [row] = await transaction.run<readonly [number]>(insertSql);
      return row![0];
    });
  }

  /** For each account, in their order, its newest posts, newest first, at most `limit`. */
  async newest(accountIds: readonly AccountId[], limit: number): Promise<Post[][]> {
    const found = accountIds.map((): Post[] => []);
    const places = [...accountIds.keys()].filter((place) => isRowId(accountIds[place]!));
    if (places.length === 0) return found;
    const rows = await this.database.prepared(newestSql, [places.map((place) => accountIds[place]), places, limit]);
    for (const row of rows) found[row[0] as number]!.push(postFromRow(row));
    return found;
  }
}

function encodePost(post: Post): string {
  return encodeCopyRow([
    post.accountId,
    post.nativeId,
    post.postedAt,
    post.text,
    post.application,
    post.isRepost,
    post.inReplyTo,
    post.likesCount,
    post.repostsCount,
    post.repliesCount,
    post.observedAt,
  ]);
}

function postFromRow(row: Row): Post {
  return {
    accountId: row[1] as string,
    nativeId: row[2] as string,
    postedAt: row[3] as Date,
    text: row[4] as string | null,
    application: row[5] as string | null,
    isRepost: row[6] as boolean | null,
    inReplyTo: row[7] as string | null,
    likesCount: countFrom(row[8]),
    repostsCount: countFrom(row[9]),
    repliesCount: countFrom(row[10]),
    observedAt: row[11] as Date,
  };
}

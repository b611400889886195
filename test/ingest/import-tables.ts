/**
 * What an import left in the database, without what differs from run to run (our own keys, times of work): two
 * databases hold the same exactly where this is equal.
 */
import { Client } from 'pg';

const accountColumns = `native_id, observed_at, created_at, followers_count, following_count, posts_count, likes_count,
  listed_count, has_avatar, is_verified, is_protected, is_automated, handle, display_name, bio, location, link`;

const statements = {
  accounts: `SELECT platform, ${accountColumns} FROM account`,
  snapshots: `SELECT a.native_id, to_jsonb(s) - 'account_id' AS facts
    FROM account_snapshot s JOIN account a ON a.id = s.account_id`,
  follows: `SELECT t.native_id AS target, a.native_id, f.rank, f.followed_at, f.followed_at_basis, f.first_seen_at,
    f.last_seen_at, f.gone_at FROM follow f JOIN account a ON a.id = f.follower_id JOIN account t ON t.id = f.target_id`,
  runs: `SELECT source_name, fingerprint, format, list_order, observed_at, complete, row_count, rows_done, status,
    imported_count, id_only_count, duplicate_count, bad_count FROM import_run`,
  problems: 'SELECT position, line, reason FROM import_problem',
} as const;

export interface TableContent {
  readonly count: number;
  /** Of all rows, sorted. */
  readonly hash: string;
}

export async function readTables(url: string): Promise<Record<keyof typeof statements, TableContent>> {
  const entries: [string, TableContent][] = [];
  for (const [name, sql] of Object.entries(statements)) {
    const [content] = await query<TableContent>(
      url,
      `SELECT count(*)::int AS count, md5(coalesce(string_agg(r::text, E'\\n' ORDER BY r::text COLLATE "C"), '')) AS hash
       FROM (${sql}) r`,
    );
    entries.push([name, content!]);
  }
  return Object.fromEntries(entries) as Record<keyof typeof statements, TableContent>;
}

export async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows as T[];
  } finally {
    await client.end();
  }
}

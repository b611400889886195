/** A million follows, made in SQL: one target with 300,000 followers, 2,000 with 300, 10,000 with 10. */
import type { Client } from 'pg';

/** Accounts 1 to this; targets are 1, 2 … 2001, and 2002 … 12001. */
export const accountCount = 310_000;
export const largeTarget = '1';
export const largeAudience = 300_000;
export const middleTargets = Array.from({ length: 100 }, (_, place) => String(2 + place * 20));
export const smallTargets = Array.from({ length: 100 }, (_, place) => String(2002 + place * 100));

const accountsSql = `
INSERT INTO account (id, platform, native_id, handle, observed_at, followers_count)
SELECT i, CASE WHEN i % 50 = 0 THEN 'github' ELSE 'x' END, (i * 7919)::text, 'user_' || (i * 48271 % 1000003),
       '2022-03-01T00:00:00Z', i
FROM generate_series(1::bigint, ${String(accountCount)}) i`;

/** Suspicion and class depend on the follower alone, as a score's projection does. */
const followsSql = `
INSERT INTO follow (target_id, follower_id, rank, first_seen_at, last_seen_at, gone_at, log_odds, verdict, class, flags)
SELECT t, f, rank, '2022-03-01T00:00:00Z', '2022-03-01T00:00:00Z', CASE WHEN f % 97 = 0 THEN timestamptz '2022-04-01' END,
  CASE WHEN f % 20 > 0 THEN (f * 48271 % 65537) / 8192.0 - 4 END,
  CASE WHEN f % 20 = 0 THEN 'unknown' WHEN f * 48271 % 65537 < 30000 THEN 'likely-authentic'
       WHEN f * 48271 % 65537 < 50000 THEN 'uncertain' ELSE 'likely-inauthentic' END,
  CASE WHEN f % 20 = 0 THEN 'unknown' WHEN f % 1000 = 1 THEN 'impersonator' WHEN f % 3 = 0 THEN 'spam' ELSE 'ordinary' END,
  CASE WHEN f % 2 = 0 THEN '{silent-account,sparse-profile}'::text[] ELSE '{}' END
FROM (
  SELECT 1 AS t, 10001 + (i * 7::bigint) % ${String(largeAudience)} AS f, i AS rank FROM generate_series(0, ${String(largeAudience - 1)}) i
  UNION ALL
  SELECT t, 10001 + (t * 131::bigint + i * 977) % ${String(largeAudience)}, i FROM generate_series(2, 2001) t, generate_series(0, 299) i
  UNION ALL
  SELECT t, 10001 + (t * 131::bigint + i * 977) % ${String(largeAudience)}, i FROM generate_series(2002, 12001) t, generate_series(0, 9) i
) follows`;

const scoresSql = `
INSERT INTO account_score (account_id, observed_at, computed_at, run_id, log_odds, probability, coverage, ruleset, scorecard,
                           verdict, class, flags, signals, facts_digest)
SELECT i, timestamptz '2022-03-01' + age * interval '1 month', '2022-09-01', 1, 0, 0.5, 1, 'r', 'profile@1', 'uncertain',
       'ordinary', '{}', '[]', 'f'
FROM generate_series(10001, 110000) i, generate_series(0, 1) age WHERE age = 0 OR i % 10 = 0`;

const snapshotsSql = `
INSERT INTO account_snapshot (account_id, observed_at) SELECT id, observed_at FROM account`;

const runsSql = `
INSERT INTO score_run (id, scorecard, ruleset, computed_at) VALUES (1, 'profile@1', 'r', '2022-09-01');
INSERT INTO import_run (target_id, source_name, fingerprint, format, list_order, observed_at, complete, row_count,
                        max_bad_rows, status)
SELECT t, 'list', 'f', 'x', 'newest-first', '2022-03-01T00:00:00Z', true, 0, 0, 'finished' FROM generate_series(1, 12001) t`;

const postsSql = `
INSERT INTO post (account_id, native_id, posted_at, observed_at)
SELECT a, p::text, timestamptz '2022-01-01' + p * interval '1 hour', '2022-03-01'
FROM generate_series(1, 2001) a, generate_series(1, 20) p;
INSERT INTO import_problem (run_id, position, line, reason)
SELECT 1 + p / 1000, p, p, 'no id' FROM generate_series(0, 9999) p`;

/** Fills an empty schema; indexes of the large tables are built afterwards, as they then take a fraction of the time. */
export async function loadMillionFollows(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('follow', 'account') AND indexname NOT LIKE '%key'`,
  );
  const indexes = rows.filter(({ definition }) => !definition.includes('UNIQUE'));
  for (const { name } of indexes) await client.query(`DROP INDEX ${client.escapeIdentifier(name)}`);
  await client.query(`SET maintenance_work_mem = '256MB'; ${accountsSql}; ${followsSql}`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`${runsSql}; ${scoresSql}; ${snapshotsSql}; ${postsSql}`);
  await client.query('ANALYZE');
}

/**
 * What an audit of 10 thousand, 100 thousand and a million followers costs: seconds by stage, peak memory, and the detectors'
 * part beside merely streaming the same rows out of PostgreSQL; the target of that is at most 2. Arguments: sizes. Each size in
 * a process of its own, on DATABASE_URL in a database of its own, or on an embedded server.
 */
import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type EvaluateAudit, evaluateHere } from '../../src/audit/evaluate-audit';
import { requestAudit } from '../../src/audit/request-audit';
import { runAudit } from '../../src/audit/run-audit';
import { accountDetectors, audienceDetectors } from '../../src/detectors/registry';
import { createLog } from '../../src/lib/log';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { observeAudienceSignals } from '../../src/scoring/observe-audience-signals';
import { observeRuleSets } from '../../src/scoring/observe-rule-sets';
import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres';
import { ensureDatabase } from '../../src/store/ensure-database';
import { openStore, type Store } from '../../src/store/open-store';
import { followersSql } from '../../src/store/roll-sql';

const target = 2;
const observedAt = new Date('2024-06-01T00:00:00Z');

/** An account that grew for six years, with one batch of two in a hundred that was made in three days. */
const rowsSql = `
INSERT INTO account (id, platform, native_id, observed_at, handle, display_name, bio, created_at, followers_count, following_count,
                     posts_count, likes_count, has_avatar, is_verified)
SELECT i + 2, 'synthetic', i::text, '2024-06-01', 'user_' || (i * 48271 % 1000003), 'User ' || i,
  CASE WHEN i % 3 = 0 THEN '' ELSE 'I am number ' || i || ' and I like things.' END,
  CASE WHEN i BETWEEN $1 * 0.6 AND $1 * 0.62 THEN timestamptz '2019-03-01' + (i * 7919 % 4320) * interval '1 minute'
       ELSE timestamptz '2012-01-01' + power((i * 7919 % 10007) / 10007.0, 0.7) * (i::float8 / $1 * 6 + 6) * interval '365 days' END,
  i * 31 % 977, i * 17 % 3001, i * 13 % 9973, i * 7 % 5003, i % 5 > 0, false
FROM generate_series(0::bigint, $1::int - 1) i`;

const followsSql = `
INSERT INTO follow (target_id, follower_id, rank, first_seen_at, last_seen_at, import_run_id)
SELECT 1, i + 2, i::int, '2024-06-01', '2024-06-01', 1 FROM generate_series(0, $1::int - 1) i`;

const listSql = `
INSERT INTO account (id, platform, native_id, observed_at, handle, followers_count)
VALUES (1, 'synthetic', 'bench', '2024-06-01', 'bench', $1);
`;

const runSql = `
INSERT INTO import_run (id, target_id, source_name, fingerprint, format, list_order, observed_at, complete, row_count, rows_done,
                        imported_count, max_bad_rows, status, finished_at)
VALUES (1, 1, 'bench', 'f', 'synthetic', 'oldest-first', '2024-06-01', true, $1, $1, $1, 0, 'finished', now())`;

interface Figures {
  readonly followers: number;
  readonly seconds: Record<'scoring' | 'reading' | 'auditing' | 'storing' | 'streaming', number>;
  readonly peakMegabytes: number;
  readonly scoredPeakMegabytes: number;
}

async function main([first, ...rest]: readonly string[]): Promise<void> {
  if (first === 'one') {
    process.stdout.write(JSON.stringify(await auditOf(rest[0]!, Number(rest[1]))));
    return;
  }
  const sizes = first === undefined ? [10_000, 100_000, 1_000_000] : [first, ...rest].map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'aloi-bench-'));
  const embedded = process.env.DATABASE_URL ? null : await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  try {
    for (const size of sizes) {
      const url = new URL(embedded?.url(`aloi_audit_${size}`) ?? process.env.DATABASE_URL ?? '');
      url.pathname = `/aloi_audit_${size}`;
      await load(url.href, size);
      const { stdout } = spawnSync(process.execPath, [__filename, 'one', url.href, String(size)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      report(JSON.parse(stdout) as Figures);
    }
  } finally {
    await embedded?.close();
    rmSync(folder, { recursive: true });
  }
}

async function load(url: string, size: number): Promise<void> {
  await ensureDatabase(url);
  const store = await openStore({ url, statementTimeoutMs: 0 });
  await store.migrate();
  await store.close();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('TRUNCATE account, account_snapshot, follow, import_run, score_run, account_score, audit CASCADE');
  try {
    for (const sql of [listSql, rowsSql, followsSql, runSql]) await client.query(sql, [size]);
    await client.query('VACUUM ANALYZE account, follow');
  } finally {
    await client.end();
  }
}

async function auditOf(url: string, followers: number): Promise<Figures> {
  const store = await openStore({ url, statementTimeoutMs: 0, poolSize: 4 });
  const client = new Client({ connectionString: url });
  await client.connect();
  const seconds = { scoring: 0, reading: 0, auditing: 0, storing: 0, streaming: 0 };
  const scorecard = loadScorecard(accountDetectors);
  const observe = [observeRuleSets, observeAudienceSignals(audienceDetectors)];
  const rules = { scorecard, detectors: accountDetectors, observe };
  const wish = { definition: null, population: null, sampleSize: null, seed: null, idempotencyKey: null };
  const account = { platform: 'synthetic', nativeId: 'bench' } as const;
  const { audit } = await requestAudit(store, { ...wish, account }, { scorecard, classes: [] });
  let scoredPeakMegabytes = 0;
  const began = performance.now();
  const rolls: Pick<Store['rolls'], 'read'> = {
    read: (...asked) => {
      seconds.scoring = since(began);
      scoredPeakMegabytes = peak();
      return timed('reading', seconds, () => store.rolls.read(...asked));
    },
  };
  const evaluate: EvaluateAudit = (...asked) => timed('auditing', seconds, () => evaluateHere(...asked));
  const outcome = await runAudit({ ...store, rolls: rolls }, audit!.id, {
    rules,
    log: createLog('error'),
    evaluate,
    leaseMs: 600_000,
  });
  if (outcome !== 'finished') throw new Error(outcome);
  seconds.storing = since(began) - seconds.scoring - seconds.reading - seconds.auditing;
  const peakMegabytes = peak();
  seconds.streaming = Math.min(await stream(client), await stream(client), await stream(client));
  await client.end();
  await store.close();
  return { followers, seconds, peakMegabytes, scoredPeakMegabytes };
}

/** The same rows, read and dropped. */
async function stream(client: Client): Promise<number> {
  const began = performance.now();
  let rows = 0;
  for await (const piece of client.query(copyTo(followersSql('1', observedAt)))) rows += (piece as Buffer).length;
  if (rows === 0) throw new Error('no rows');
  return since(began);
}

async function timed<T>(
  stage: keyof Figures['seconds'],
  seconds: Figures['seconds'],
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const result = await work();
  seconds[stage] = since(began);
  return result;
}

function since(began: number): number {
  return (performance.now() - began) / 1000;
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function report({ followers, seconds, peakMegabytes, scoredPeakMegabytes }: Figures): void {
  const { streaming, ...stages } = seconds;
  const shown = Object.entries(stages).map(([stage, took]) => `${stage} ${took.toFixed(2)} s`);
  const ratio = seconds.auditing / streaming;
  const lines = [
    `${followers} followers: ${shown.join(', ')}`,
    `  peak ${Math.round(peakMegabytes)} MB, after scoring ${Math.round(scoredPeakMegabytes)} MB`,
    `  streaming the same rows ${streaming.toFixed(2)} s; detectors' part ${ratio.toFixed(2)} of it (target: at most ${target})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (ratio > target) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

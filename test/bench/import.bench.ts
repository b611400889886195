/**
 * What importing costs beside a bare COPY of the same rows into the same tables with their indexes. Both in turns in one
 * run, medians and their ratio; the target is at most 3. Arguments: a follower file (default: synthetic), rounds.
 * On DATABASE_URL, in a database of its own, or on an embedded server.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { importFollowers, type ImportReport } from '../../src/ingest/import-followers';
import { openFollowerFile } from '../../src/sources/file/follower-file';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres';
import { ensureDatabase } from '../../src/store/ensure-database';
import { openStore, type Store } from '../../src/store/open-store';

const target = 3;
const tables = ['account', 'account_snapshot', 'follow'] as const;
const observedAt = new Date('2025-09-01T00:00:00Z');

interface Lab {
  readonly store: Store;
  readonly client: Client;
  readonly path: string;
}

async function main([given, rounds = '7']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aloi-bench-'));
  const embedded = process.env.DATABASE_URL ? null : await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  const url = new URL(embedded?.url('aloi_bench') ?? process.env.DATABASE_URL ?? '');
  url.pathname = '/aloi_bench';
  await ensureDatabase(url.href);
  const store = await openStore({ url: url.href });
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await store.migrate();
    report(await measure({ store, client, path: given ?? writeSynthetic(folder) }, Number(rounds)));
    await store.revertAll();
  } finally {
    await client.end();
    await store.close();
    await embedded?.close();
    rmSync(folder, { recursive: true });
  }
}

/** As many synthetic followers as the real list that the project was made with has. */
function writeSynthetic(folder: string): string {
  const path = join(folder, 'followers.ndjson.gz');
  const rows = demoAudience({ followerCount: 29_096 }).followers.map(({ nativeId, profile }) => {
    if (profile === null) return { id: nativeId };
    const { handle: username, displayName: name, bio: description, location, link: url, createdAt } = profile;
    const { followersCount, followingCount, postsCount, likesCount, listedCount, isVerified } = profile;
    return {
      ...{ id: nativeId, username, name, description, location, url, created_at: createdAt, verified: isVerified },
      public_metrics: {
        ...{ followers_count: followersCount, following_count: followingCount, tweet_count: postsCount },
        ...{ like_count: likesCount, listed_count: listedCount },
      },
    };
  });
  writeFileSync(path, gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')));
  return path;
}

interface Measurement {
  readonly imports: number[];
  readonly copies: number[];
  readonly last: ImportReport;
}

async function measure(lab: Lab, rounds: number): Promise<Measurement> {
  const imports: number[] = [];
  const copies: number[] = [];
  for (let round = 0; ; round++) {
    await empty(lab.client);
    const imported = await timed(() => importFile(lab));
    const rows = await readTables(lab.client);
    await empty(lab.client);
    const copied = await timed(() => copyTables(lab.client, rows));
    if (round === 0) continue; // Warms up the code, the caches and the files.
    imports.push(imported.ms);
    copies.push(copied.ms);
    if (round === rounds) return { imports, copies, last: imported.result };
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Everything a user waits for: both passes over the file, and the commit that waits for the disk. */
async function importFile({ store, path }: Lab): Promise<ImportReport> {
  const source = await openFollowerFile(path, { observedAt });
  const account = { platform: 'synthetic', nativeId: 'bench' } as const;
  const options = { target: account, order: 'newest-first', observedAt, complete: true, maxBadRows: 0 } as const;
  return importFollowers(store.imports, source, options);
}

async function readTables(client: Client): Promise<Map<string, Buffer[]>> {
  const rows = new Map<string, Buffer[]>();
  for (const table of tables) {
    const blocks: Buffer[] = [];
    for await (const block of client.query(copyTo(`COPY ${table} TO STDOUT`))) blocks.push(block as Buffer);
    rows.set(table, [Buffer.concat(blocks)]);
  }
  return rows;
}

async function copyTables(client: Client, rows: ReadonlyMap<string, Buffer[]>): Promise<void> {
  await client.query('BEGIN');
  for (const [table, blocks] of rows) {
    await pipeline(Readable.from(blocks), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  }
  await client.query('COMMIT');
}

async function empty(client: Client): Promise<void> {
  await client.query('TRUNCATE account, account_snapshot, follow, import_run, import_problem RESTART IDENTITY CASCADE');
  await client.query('CHECKPOINT');
}

function report({ imports, copies, last }: Measurement): void {
  const ratio = median(imports) / median(copies);
  const lines = [
    `${last.rowCount} rows, ${last.importedCount} followers imported, ${last.idOnlyCount} of them id only`,
    `import     ${describe(imports)}   ${Math.round((last.rowCount / median(imports)) * 1000)} rows/s`,
    `bare COPY  ${describe(copies)}`,
    `ratio      ${ratio.toFixed(2)} (target: at most ${target})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = ratio <= target ? 0 : 1;
}

function describe(times: readonly number[]): string {
  const [low, high] = [Math.min(...times), Math.max(...times)].map(Math.round);
  return `median ${Math.round(median(times))} ms (${low} to ${high}, ${times.length} rounds)`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

/**
 * kill -9 in the middle of `aloi import`, several times: what is committed is whole, and running the command again
 * comes to the same end as an import that nobody disturbed. Runs the built program, as users do.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportReport } from '../../src/ingest/import-followers';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { encode, packed, temporaryFolder } from '../sources/file/follower-files';
import { query, readTables } from './import-tables';

const program = join(__dirname, '../../dist/src/main.js');
const folder = temporaryFolder();
const databases: TestDatabase[] = [];

afterAll(async () => {
  for (const database of databases) await database.close();
});

async function openDatabase(): Promise<string> {
  const database = await openTestDatabase();
  databases.push(database);
  return database.url;
}

function startImport(url: string, path: string): ChildProcess {
  const flags = ['--target', 'x:1', '--order', 'newest-first', '--observed-at', '2025-09-01', '--no-score', '--json'];
  const env = { ...process.env, DATABASE_URL: url, REDIS_URL: '' };
  return spawn(process.execPath, [program, 'import', path, ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function runImport(url: string, path: string): Promise<ImportReport> {
  const child = startImport(url, path);
  let output = '';
  let errors = '';
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`aloi import ended with ${String(code)}: ${errors}`);
  return JSON.parse(output) as ImportReport;
}

/** Starts the import and kills it a little after so many rows are committed. */
async function killAfter(url: string, path: string, rows: number, delayMs: number): Promise<void> {
  const child = startImport(url, path);
  const ended = once(child, 'close');
  while (child.exitCode === null && (await rowsDone(url)) < rows) await sleep(5);
  await sleep(delayMs);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** −1 while the import has not begun. */
async function rowsDone(url: string): Promise<number> {
  const [run] = await query<{ rows_done: number }>(url, 'SELECT rows_done FROM import_run');
  return run?.rows_done ?? -1;
}

it('loses nothing and doubles nothing', async () => {
  if (!existsSync(program)) throw new Error('This test runs the built program: npm run build first.');
  const path = folder.write(packed(encode('x-v1-ndjson', demoAudience({ followerCount: 30_000 }).followers)));
  const url = await openDatabase();
  for (const [rows, delayMs] of [
    [0, 0],
    [0, 60],
    [5_000, 90],
    [20_000, 0],
  ] as const) {
    await killAfter(url, path, rows, delayMs);
    const left = await query<{ is_whole: boolean; status: string }>(
      url,
      `SELECT status, imported_count = rows_done AND imported_count = (SELECT count(*) FROM follow) AS is_whole
       FROM import_run`,
    );
    expect(left).toEqual([{ status: 'running', is_whole: true }]);
  }
  const resumed = await runImport(url, path);
  expect(resumed).toMatchObject({ status: 'finished', rowsDone: 30_000, importedCount: 30_000 });
  expect(resumed.resumedFrom).toBeGreaterThanOrEqual(20_000);

  const undisturbed = await openDatabase();
  expect(await runImport(undisturbed, path)).toMatchObject({ status: 'finished', resumedFrom: 0 });
  expect(await readTables(url)).toEqual(await readTables(undisturbed));
  expect(await runImport(url, path)).toMatchObject({ status: 'unchanged' });
}, 120_000);

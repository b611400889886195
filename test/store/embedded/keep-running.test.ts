/** A server that dies under the process that holds it comes back, with its data, at the same address. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { keepEmbeddedRunning } from '../../../src/store/embedded/keep-running';

const dataDir = mkdtempSync(join(tmpdir(), 'aloi-keep-'));
chmodSync(dataDir, 0o755);
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  // The server is about to be killed under somebody.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<object>(sql);
  await client.end();
  return rows;
}

it('starts a killed server again', async () => {
  const said: string[] = [];
  const server = await keepEmbeddedRunning({ dataDir, log: (message) => said.push(message) });
  const url = server.url('postgres');
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(Number(readFileSync(join(dataDir, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  let rows: unknown[] | undefined;
  for (let attempt = 0; rows === undefined && attempt < 100; attempt += 1) {
    await sleep(200);
    rows = await query(url, 'SELECT n FROM kept').catch(() => undefined);
  }
  expect(rows).toEqual([{ n: 7 }]);
  expect(server.url('postgres')).toBe(url);
  expect(said).toContain('the embedded database does not answer: starting it again');
  await server.close();
  await expect(query(url, 'SELECT 1')).rejects.toMatchObject({ code: expect.stringMatching(/ECONNREFUSED|ENOENT/) });
});

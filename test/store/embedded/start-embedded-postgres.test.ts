/** The embedded database: starts, keeps what it was given, is shared by processes and gone with the last of them. */
import { chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../../src/store/embedded/start-embedded-postgres';
import { Workshop, killHard, query, serverPid, untilGone } from './processes';

const workshop = new Workshop();
const dataDir = join(workshop.dir, 'shared');

afterAll(() => workshop.close());

/** The server may still be noticing that its last holder went. */
beforeEach(async () => {
  await untilGone(dataDir);
});

it('starts on an empty directory, ends on close, and has the data after a restart', async () => {
  const first = await startEmbeddedPostgres({ dataDir, durable: false });
  await query(first.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.close();
  expect(serverPid(dataDir)).toBeNull();
  const second = await startEmbeddedPostgres({ dataDir, durable: false });
  expect(await query(second.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.close();
  await second.close();
});

it('listens on a socket that no other user can reach, and on no port', async () => {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const socketDir = new URL(server.url('postgres')).searchParams.get('host') ?? '';
  expect(statSync(socketDir).mode & 0o077).toBe(0);
  expect(await query(server.url('postgres'), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
  await server.close();
});

it('sorts by code point in UTF-8, whatever the machine', async () => {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const sql = `SELECT datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding
               FROM pg_database WHERE datname = 'postgres'`;
  expect(await query(server.url('postgres'), sql)).toEqual([{ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' }]);
  await server.close();
});

it('is one server for five processes that start at once, and gone when all are killed', async () => {
  const holders = await Promise.all(Array.from({ length: 5 }, () => workshop.hold(dataDir)));
  const started = await Promise.all(
    holders.map(({ said }) => query<{ at: string }>(said.url, 'SELECT pg_postmaster_start_time()::text AS at')),
  );
  expect(new Set(started.map((rows) => rows[0]?.at)).size).toBe(1);
  await Promise.all(holders.map(({ child }) => killHard(child)));
  expect(await untilGone(dataDir)).toBeLessThan(5000);
});

it('outlives a killed owner while another process holds it', async () => {
  const owner = await workshop.hold(dataDir);
  const other = await workshop.hold(dataDir);
  await killHard(owner.child);
  await sleep(500);
  expect(await query(other.said.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  other.child.stdin!.end();
  expect(await untilGone(dataDir)).toBeLessThan(5000);
});

it('recovers a killed server at the next start, and loses no acknowledged row', async () => {
  const holder = await workshop.hold(dataDir);
  const url = holder.said.url;
  await query(url, 'CREATE TABLE acknowledged (n int PRIMARY KEY)');
  let count = 0;
  const writing = (async () => {
    for (; count < 100_000; count += 1) await query(url, `INSERT INTO acknowledged VALUES (${count})`);
  })().catch(() => undefined);
  await sleep(700);
  process.kill(serverPid(dataDir)!, 'SIGKILL');
  await writing;
  expect(count).toBeGreaterThan(0);
  const next = await workshop.hold(dataDir);
  const [found] = await query<{ rows: number }>(
    next.said.url,
    `SELECT count(*)::int AS rows FROM acknowledged WHERE n < ${count}`,
  );
  expect(found?.rows).toBe(count);
  await Promise.all([holder, next].map(({ child }) => killHard(child)));
});

it('runs for a plain user', async () => {
  // As root, a user who owns the directory is made to start it; else the tests themselves run as a plain user.
  const home = join(workshop.dir, 'plain');
  mkdirSync(home, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(home, 65534, 65534);
  const holder = await workshop.hold(join(home, 'data'), isRoot ? { uid: 65534, gid: 65534 } : {});
  expect(holder.said).toMatchObject({ notes: [], url: expect.any(String) as string });
  expect(statSync(join(home, 'data/pg18')).uid).toBe(isRoot ? 65534 : process.getuid?.());
  await killHard(holder.child);
  await untilGone(join(home, 'data'));
});

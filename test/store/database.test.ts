/** What happens to statements when the database is slow, gone, or back again. */
import { Client } from 'pg';
import { AloiError } from '../../src/domain/errors';
import { createDataSource, poolOf } from '../../src/store/data-source';
import { Database } from '../../src/store/database';
import { databaseError } from '../../src/store/database-error';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { importList, records } from './listed-followers';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

/** Ends every other connection to the database, as a server that restarts would. */
async function killConnections(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await client.end();
}

describe('a store', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore({ url: database.url, poolSize: 2, statementTimeoutMs: 300 });
    await importList(store, records('a'));
  });

  afterAll(async () => {
    await store.close();
  });

  const ask = () => store.accounts.byRefs([{ platform: 'synthetic', nativeId: 'a' }]);

  test('answers again after all its connections were killed', async () => {
    for (let round = 0; round < 5; round += 1) {
      expect(await ask()).toMatchObject([{ nativeId: 'a' }]);
      await killConnections();
      // What had been sent before the loss was noticed fails by name, and never ends the process.
      const first = await ask().catch((error: unknown) => error);
      if (first instanceof Error) expect(first).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      await expect(store.ping()).resolves.toBeUndefined();
    }
  });

  test('tells a statement that takes too long from a database that is gone', async () => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE account');
    await expect(ask()).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(store.accounts.ensure([{ platform: 'x', nativeId: '1' }])).rejects.toMatchObject({ code: 'TIMEOUT' });
    await holder.end();
    expect(await ask()).toMatchObject([{ nativeId: 'a' }]);
  });

  test('works in UTC and knows its name', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await store.ping();
    const { rows } = await client.query(`SELECT count(*) FROM pg_stat_activity WHERE application_name = 'aloi'`);
    expect(Number(rows[0].count)).toBeGreaterThan(0);
    await client.end();
  });

  test('closes twice, and says that it cannot be reached afterwards', async () => {
    const closing = await openStore({ url: database.url });
    await closing.close();
    await closing.close();
    await expect(closing.ping()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});

test('a database that nobody serves is unavailable', async () => {
  await expect(openStore({ url: 'postgresql://aloi@127.0.0.1:1/aloi' })).rejects.toMatchObject({
    name: 'AloiError',
    code: 'SERVICE_UNAVAILABLE',
  });
});

test('errors that are faults of ours pass as they are', () => {
  const fault = Object.assign(new Error('syntax'), { code: '42601' });
  expect(databaseError(fault)).toBe(fault);
  const known = new AloiError('CONFLICT', 'x');
  expect(databaseError(known)).toBe(known);
  expect(databaseError('text')).toBe('text');
  const lost = databaseError(Object.assign(new Error('terminating connection'), { code: '57P01' }));
  expect(lost).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect((lost as Error).message).not.toContain('terminating');
});

describe('transactions', () => {
  const dataSource = () => createDataSource({ url: database.url, poolSize: 3 });

  test('that deadlock are done again', async () => {
    const source = await dataSource().initialize();
    const statements = new Database(poolOf(source));
    await statements.transaction((t) => t.run('CREATE TABLE counter (id int PRIMARY KEY, n int)'));
    await statements.transaction((t) => t.run('INSERT INTO counter VALUES (1, 0), (2, 0)'));
    let attempts = 0;
    const add = (ids: readonly number[]) =>
      statements.transaction(async (t) => {
        attempts += 1;
        for (const id of ids) {
          await t.run('UPDATE counter SET n = n + 1 WHERE id = $1', [id]);
          await t.run('SELECT pg_sleep(0.2)');
        }
      });
    await Promise.all([add([1, 2]), add([2, 1])]);
    expect(await statements.prepared('SELECT n FROM counter ORDER BY id', [])).toEqual([[2], [2]]);
    expect(attempts).toBe(3);
    await source.destroy();
  });

  test('prepare each text once per connection under a name of its own', async () => {
    const source = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
    const statements = new Database(poolOf(source));
    for (let i = 0; i < 3; i += 1) await statements.prepared('SELECT $1::int', [i]);
    await statements.prepared('SELECT $1::int + 1', [1]);
    const prepared = await statements.prepared(
      'SELECT statement FROM pg_prepared_statements ORDER BY prepare_time',
      [],
    );
    expect(prepared.flat()).toEqual(['SELECT $1::int', 'SELECT $1::int + 1', expect.stringContaining('prepared')]);
    expect(await statements.prepared('SHOW TimeZone', [])).toEqual([['UTC']]);
    await source.destroy();
  });
});

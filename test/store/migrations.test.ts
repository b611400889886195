/**
 * Migrations up, down and up again; the end state is committed as schema.sql, which ALOI_WRITE_SCHEMA=1 writes anew;
 * several processes may start at once.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { platforms } from '../../src/domain/account';
import { auditStages, auditStatuses } from '../../src/domain/audit/audit';
import { blockKinds } from '../../src/domain/audit/block';
import { followedAtBases, listOrders } from '../../src/domain/follow';
import { accountClasses, verdicts } from '../../src/domain/score';
import { importStatuses } from '../../src/store/import-run';
import { migrate } from '../../src/store/migrate';
import { migrations } from '../../src/store/migrations';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { dumpSchema } from './dump-schema';

const schemaFile = join(__dirname, 'schema.sql');

let database: TestDatabase;
let client: Client;

beforeEach(async () => {
  database = await openTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.close();
});

test('every file in migrations/ is listed, in the order of its time', () => {
  const folder = join(__dirname, '..', '..', 'migrations');
  const times = readdirSync(folder).map((name) => /^(\d{13})-[a-z-]+\.ts$/.exec(name)?.[1]);
  expect(migrations.map((migration) => /^[A-Z][A-Za-z]+(\d{13})$/.exec(migration.name)?.[1])).toEqual(times.toSorted());
});

test('up, down to nothing and up again give the committed schema', async () => {
  const store = await openStore({ url: database.url });
  if (process.env['ALOI_WRITE_SCHEMA'] === '1') writeFileSync(schemaFile, await dumpSchema(client));
  const committed = readFileSync(schemaFile, 'utf8');
  expect(await dumpSchema(client)).toBe(committed);
  expect(await store.pendingMigrations()).toBe(0);
  await store.revertAll();
  expect(await store.pendingMigrations()).toBe(migrations.length);
  const left = (await dumpSchema(client)).split('\n').filter((line) => /^(TABLE|type|function|trigger)/.test(line));
  expect(left).toEqual(['TABLE schema_migration']);
  await store.revertAll();
  await store.migrate();
  expect(await dumpSchema(client)).toBe(committed);
  await store.migrate();
  expect(await store.pendingMigrations()).toBe(0);
  await store.close();
});

test('five processes that start at once migrate once', async () => {
  const store = await openStore({ url: database.url });
  await store.revertAll();
  await Promise.all(Array.from({ length: 5 }, () => migrate(database.url)));
  const { rows } = await client.query('SELECT count(*)::int FROM schema_migration');
  expect(rows).toEqual([{ count: migrations.length }]);
  await store.close();
});

test('does not wait for ever for another process, and goes on when that one is gone', async () => {
  const holder = new Client({ connectionString: database.url });
  await holder.connect();
  const { rows } = await holder.query<{ key: string }>(`SELECT (regexp_match($1, '''(\\d{10,})'''))[1] AS key`, [
    readFileSync(join(__dirname, '..', '..', 'src', 'store', 'migrate.ts'), 'utf8'),
  ]);
  await holder.query('SELECT pg_advisory_lock($1)', [rows[0]!.key]);
  await expect(migrate(database.url, 200)).rejects.toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining('Another process'),
  });
  const waiting = migrate(database.url, 20_000);
  await holder.end();
  await waiting;
});

test('the checks of the tables know the values of the domain, and no others', async () => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%ANY%'`,
  );
  const found = rows.map(({ name, definition }) => [
    name,
    [...definition.matchAll(/'([^']+)'/g)].map((match) => match[1]),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    account_platform_check: platforms,
    account_score_class_check: accountClasses,
    account_score_verdict_check: verdicts,
    audit_block_kind_check: blockKinds,
    audit_stage_check: auditStages,
    audit_status_check: auditStatuses,
    follow_class_check: accountClasses,
    follow_followed_at_basis_check: followedAtBases,
    follow_verdict_check: verdicts,
    import_run_list_order_check: listOrders,
    import_run_status_check: importStatuses,
  });
});

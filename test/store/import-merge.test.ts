/** Lists of one audience at several times, imported in every order: the same tables. Nothing twice, nothing half. */
import { Client } from 'pg';
import type { FollowerRecord } from '../../src/domain/follow';
import type { NewImport } from '../../src/store/import-run';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { april, importList, march, may, newImport, profileOf, record, records } from './listed-followers';

const queries = {
  accounts: `SELECT to_jsonb(account) - 'id' AS row FROM account ORDER BY native_id`,
  snapshots: `SELECT a.native_id, to_jsonb(s) - 'account_id' AS row FROM account_snapshot s
              JOIN account a ON a.id = s.account_id ORDER BY 1, s.observed_at`,
  follows: `SELECT t.native_id AS target, a.native_id, to_jsonb(f) - '{target_id,follower_id,import_run_id}'::text[] AS row
            FROM follow f JOIN account t ON t.id = target_id JOIN account a ON a.id = follower_id ORDER BY 1, 2`,
};

let database: TestDatabase;
let store: Store;
let client: Client;

beforeEach(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await store.close();
  await database.close();
});

async function dump(): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(queries)) tables[name] = (await client.query<object>(sql)).rows;
  return tables;
}

/** Every row's version: changes with any update, even one to the same values. */
async function versions(): Promise<unknown[]> {
  const tables = ['account', 'account_snapshot', 'follow', 'import_run', 'import_problem'];
  const answers: unknown[] = [];
  for (const table of tables) answers.push((await client.query<object>(`SELECT xmin, ctid FROM ${table}`)).rows);
  return answers;
}

type List = readonly [records: FollowerRecord[], more: Partial<NewImport>];

const claimed = { followedAt: march, followedAtBasis: 'claimed' as const };
const inferred = { followedAt: april, followedAtBasis: 'inferred' as const };
const inferredEarly = { followedAt: march, followedAtBasis: 'inferred' as const };
const claimedLate = { followedAt: april, followedAtBasis: 'claimed' as const };

/** a stays, b leaves, c comes, d leaves and returns, e is only in the incomplete list; facts change on the way. */
const lists: List[] = [
  [[record(0, 'a', claimed), record(1, 'b'), record(2, 'd', inferredEarly)], { fingerprint: '1', observedAt: march }],
  [
    [record(0, 'a', { profile: null }), record(1, 'c', { profile: profileOf('c_in_april') }), record(2, 'a')],
    { fingerprint: '2', observedAt: april, order: 'newest-first' },
  ],
  [
    [record(0, 'd', { profile: profileOf('d_in_may', { bio: 'x' }), ...claimedLate }), record(1, 'a', inferred)],
    { fingerprint: '3', observedAt: may },
  ],
  // Of the same moment as the list before, and not quite of the same opinion.
  [
    [record(0, 'e'), record(1, 'd', { profile: profileOf('d_in_may', { bio: 'y' }) }), record(2, 'a', claimed)],
    { fingerprint: '4', observedAt: may, complete: false },
  ],
  [
    [record(0, 'b'), record(1, 'target')],
    { fingerprint: '5', observedAt: april, target: { platform: 'synthetic', nativeId: 'c' } },
  ],
];

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) => permutations(items.toSpliced(place, 1)).map((rest) => [item, ...rest]));
}

test('in whatever order lists are imported, the tables are the same', async () => {
  let expected: Record<string, unknown[]> | undefined;
  // Every seventh of the 120: each list comes first, in the middle and last.
  const orders = permutations(lists).filter((_, place) => place % 7 === 0);
  expect(new Set(orders.map((order) => order[0])).size).toBe(lists.length);
  for (const [place, order] of orders.entries()) {
    await client.query(
      'TRUNCATE account, account_snapshot, follow, import_run, import_problem, post, account_score, score_run, audit, audit_block',
    );
    for (const [listed, more] of order) await importList(store, listed, more, place % 2 === 0 ? 1 : 3);
    expected ??= await dump();
    expect(await dump()).toEqual(expected);
  }
  const rows = (expected!.follows as { target: string; native_id: string; row: Record<string, unknown> }[]).filter(
    ({ target }) => target === 'target',
  );
  const told = Object.fromEntries(rows.map(({ native_id, row }) => [native_id, row]));
  expect(told['a']).toMatchObject({ rank: 1, followed_at_basis: 'claimed', gone_at: null });
  expect(told['b']).toMatchObject({ rank: 1, gone_at: april.toISOString().replace('.000Z', '+00:00') });
  expect(told['c']).toMatchObject({ rank: 1, gone_at: may.toISOString().replace('.000Z', '+00:00') });
  expect(told['d']).toMatchObject({ rank: 0, followed_at_basis: 'claimed', gone_at: null });
  expect(told['d']!['first_seen_at']).toBe('2022-03-01T00:00:00+00:00');
});

test('who is missing from a complete list is gone, from an incomplete one not, and is gone at once in an older list', async () => {
  const gone = async () => {
    const sql = `SELECT a.native_id, gone_at FROM follow JOIN account a ON a.id = follower_id ORDER BY 1`;
    return (await client.query<string[]>({ text: sql, rowMode: 'array' })).rows;
  };
  await importList(store, records('a', 'b'), { fingerprint: '1', observedAt: april });
  await importList(store, records('a'), { fingerprint: '2', observedAt: may, complete: false });
  expect(await gone()).toEqual([
    ['a', null],
    ['b', null],
  ]);
  const older = await store.imports.begin(newImport(2, { fingerprint: '3', observedAt: march }));
  await store.imports.commitChunk(older, { fromPosition: 0, toPosition: 1, records: records('c'), problems: [] });
  expect(await gone()).toEqual([
    ['a', null],
    ['b', null],
    ['c', april],
  ]);
});

test('a list with a row that nobody could read shows nobody missing: that row may be anybody', async () => {
  await importList(store, records('a', 'b'), { fingerprint: '1', observedAt: april });
  const run = await store.imports.begin(newImport(2, { fingerprint: '2', observedAt: may, maxBadRows: 1 }));
  const problems = [{ line: 2, position: 1, reason: 'no id' }];
  await store.imports.finish(
    await store.imports.commitChunk(run, { fromPosition: 0, toPosition: 2, records: records('a'), problems }),
  );
  const { rows } = await client.query('SELECT FROM follow WHERE gone_at IS NOT NULL');
  expect(rows).toHaveLength(0);
});

test('the same file twice changes nothing, not even the version of a row', async () => {
  for (const [listed, more] of lists) await importList(store, listed, more);
  const before = await versions();
  for (const [listed, more] of lists) {
    const run = await importList(store, listed, more);
    expect(run.status).toBe('finished');
  }
  expect(await versions()).toEqual(before);
});

test('a chunk that breaks in the middle leaves nothing, and can be given again', async () => {
  const run = await store.imports.begin(newImport(4));
  await store.imports.commitChunk(run, { fromPosition: 0, toPosition: 2, records: records('a', 'b'), problems: [] });
  const before = [await dump(), await versions()];
  const broken = record(3, 'd', { followedAt: new Date(NaN), followedAtBasis: 'claimed' });
  const chunk = { fromPosition: 2, toPosition: 4, problems: [] };
  await expect(store.imports.commitChunk(run, { ...chunk, records: [record(2, 'c'), broken] })).rejects.toThrow(
    RangeError,
  );
  const tooLarge = record(3, 'd', { profile: profileOf('d', { followersCount: -1 }) });
  await expect(store.imports.commitChunk(run, { ...chunk, records: [record(2, 'c'), tooLarge] })).rejects.toThrow(
    /account_counts_check/,
  );
  expect([await dump(), await versions()]).toEqual(before);
  const done = await store.imports.commitChunk(run, { ...chunk, records: [record(2, 'c'), record(3, 'd')] });
  expect((await store.imports.finish(done)).importedCount).toBe(4);
});

test('a connection that is killed in the middle of a chunk leaves nothing; the import goes on afterwards', async () => {
  const run = await store.imports.begin(newImport(2));
  const before = [await dump(), await versions()];
  // Somebody else is just making the account b: the chunk has to wait, and dies waiting.
  await client.query(`BEGIN; INSERT INTO account (platform, native_id) VALUES ('synthetic', 'b')`);
  const chunk = { fromPosition: 0, toPosition: 2, records: records('a', 'b'), problems: [] };
  const waiting = store.imports.commitChunk(run, chunk);
  const failed = expect(waiting).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  const killer = new Client({ connectionString: database.url });
  await killer.connect();
  for (let killed = 0; killed === 0;) {
    const { rowCount } = await killer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    killed = rowCount ?? 0;
  }
  await killer.end();
  await failed;
  await client.query('ROLLBACK');
  expect([await dump(), await versions()]).toEqual(before);
  const resumed = await store.imports.begin(newImport(2));
  expect(resumed.rowsDone).toBe(0);
  expect((await store.imports.commitChunk(resumed, chunk)).importedCount).toBe(2);
});

test('imports of overlapping audiences at once all end', async () => {
  const shared = Array.from({ length: 200 }, (_, place) => `f${place}`);
  const runs = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      importList(
        store,
        records(...(number % 2 === 0 ? shared : shared.toReversed())),
        {
          fingerprint: String(number),
          observedAt: new Date(march.getTime() + number),
          target: { platform: 'synthetic', nativeId: `t${number}` },
        },
        50,
      ),
    ),
  );
  expect(runs.map((run) => run.importedCount)).toEqual([200, 200, 200, 200]);
  const found = await store.accounts.byRefs([{ platform: 'synthetic', nativeId: 'f7' }]);
  expect(found[0]?.observedAt).toEqual(new Date(march.getTime() + 4));
});

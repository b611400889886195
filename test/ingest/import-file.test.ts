/** Files into a real database: what is stored, what a second import changes, and what an interruption leaves. */
import { importFollowers, type ImportOptions, type ImportReport } from '../../src/ingest/import-followers';
import { fileFormats, type FileFormat } from '../../src/sources/file/file-format';
import { openFollowerFile } from '../../src/sources/file/follower-file';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { encode, observedAt, packed, temporaryFolder, v1User } from '../sources/file/follower-files';
import { query, readTables } from './import-tables';

const { followers } = demoAudience({ followerCount: 600, idOnlyShare: 0.05 });
const folder = temporaryFolder();
const opened: { database: TestDatabase; store: Store }[] = [];

const options: ImportOptions = {
  target: { platform: 'x', nativeId: '1', handle: 'demo_bakery' },
  order: 'oldest-first',
  observedAt,
  complete: true,
  maxBadRows: 0,
  chunkSize: 250,
};

async function openLab(): Promise<{ url: string; store: Store }> {
  const database = await openTestDatabase();
  const store = await openStore({ url: database.url });
  opened.push({ database, store });
  return { url: database.url, store };
}

async function importContent(
  store: Store,
  content: string | Buffer,
  overrides: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const source = await openFollowerFile(folder.write(content), { observedAt });
  return importFollowers(store.imports, { ...source, name: 'followers' }, { ...options, ...overrides });
}

afterEach(async () => {
  for (const { database, store } of opened.splice(0)) {
    await store.close();
    await database.close();
  }
});

const everyWay = fileFormats.flatMap((format) =>
  (['oldest-first', 'newest-first'] as const).flatMap((order) =>
    [false, true].map((isPacked): [FileFormat, typeof order, boolean] => [format, order, isPacked]),
  ),
);

it('stores the same followers from every format, in both orders, packed or not', async () => {
  const stored = new Map<string, Set<string>>();
  const { url, store } = await openLab();
  const some = followers.slice(0, 120);
  for (const [format, order, isPacked] of everyWay) {
    await query(url, 'TRUNCATE account, account_snapshot, follow, import_run RESTART IDENTITY CASCADE');
    const text = encode(format, order === 'oldest-first' ? some : some.toReversed());
    const report = await importContent(store, isPacked ? packed(text) : text, { order, chunkSize: 70 });
    expect(report).toMatchObject({ status: 'finished', rowCount: 120, importedCount: 120, badCount: 0 });
    const { accounts, snapshots, follows } = await readTables(url);
    expect([accounts.count, snapshots.count, follows.count]).toEqual([121, 120 - report.idOnlyCount, 120]);
    // CSV cannot say that a text is empty, so its facts are fewer.
    const facts = format === 'x-csv' ? 'csv' : 'json';
    stored.set(facts, (stored.get(facts) ?? new Set()).add([accounts, snapshots, follows].map((t) => t.hash).join()));
  }
  expect([...stored].map(([facts, contents]) => [facts, contents.size])).toEqual([
    ['json', 1],
    ['csv', 1],
  ]);
});

it('ranks the oldest follower 0 whatever the order of the list', async () => {
  const { url, store } = await openLab();
  await importContent(store, encode('x-v1-ndjson', followers.toReversed()), { order: 'newest-first' });
  const ranked = await query<{ native_id: string }>(
    url,
    'SELECT native_id FROM follow JOIN account ON id = follower_id ORDER BY rank',
  );
  expect(ranked.map((row) => row.native_id)).toEqual(followers.map(({ nativeId }) => nativeId));
});

it('changes nothing when the same file comes twice, under whatever name', async () => {
  const { url, store } = await openLab();
  const content = packed(encode('x-v2-pages', followers));
  await importContent(store, content);
  const before = await readTables(url);
  expect(await importContent(store, content)).toMatchObject({ status: 'unchanged', importedCount: 600 });
  expect(await readTables(url)).toEqual(before);
});

it('keeps id-only rows as followers without facts', async () => {
  const { url, store } = await openLab();
  const report = await importContent(store, '{"id_str":"5"}\n{"id_str":"6","followers_count":0}\n');
  expect(report).toMatchObject({ importedCount: 2, idOnlyCount: 1 });
  const facts = await query(url, `SELECT observed_at, followers_count FROM account WHERE native_id <> '1' ORDER BY id`);
  expect(facts).toEqual([
    { observed_at: null, followers_count: null },
    { observed_at: observedAt, followers_count: '0' },
  ]);
});

it('lists bad rows with their lines, and leaves their ranks free', async () => {
  const { url, store } = await openLab();
  const lines = followers.slice(0, 300).map((follower) => JSON.stringify(v1User(follower)));
  lines[10] = '{"id_str":';
  lines[280] = '{"id_str":"5","followers_count":"many"}';
  lines.splice(11, 0, '');
  const report = await importContent(store, lines.join('\n'), { maxBadRows: 2 });
  expect(report).toMatchObject({ status: 'finished', importedCount: 298, badCount: 2 });
  expect(report.problems).toEqual([
    { position: 10, line: 11, reason: 'the row is not valid JSON' },
    { position: 280, line: 282, reason: 'followers_count is not a number' },
  ]);
  const ranks = await query<{ rank: number }>(url, 'SELECT rank FROM follow ORDER BY rank');
  const expected = [...lines.keys()].filter((rank) => rank < 300 && rank !== 10 && rank !== 280);
  expect(ranks.map((row) => row.rank)).toEqual(expected);
});

it('fails above the limit of bad rows, and goes on with a higher one to the same end', async () => {
  const content = encode('x-v1-ndjson', followers).replaceAll(/^\{"id_str":"\d+"\}$/gm, '{"id_str":"no"}');
  const whole = await openLab();
  const badCount = (await importContent(whole.store, content, { maxBadRows: 600 })).badCount;
  const { url, store } = await openLab();
  const failed = await importContent(store, content, { maxBadRows: 3 });
  expect(failed).toMatchObject({ status: 'failed', rowsDone: 250, failure: { code: 'TOO_MANY_BAD_ROWS' } });
  const done = await importContent(store, content, { maxBadRows: 600 });
  expect(done).toMatchObject({ status: 'finished', resumedFrom: 250, badCount });
  expect(await readTables(url)).toEqual(await readTables(whole.url));
});

it.each([1, 2])('goes on after %d chunks to the same end as in one pass', async (chunks) => {
  const content = packed(encode('x-v1-pages', followers));
  const whole = await openLab();
  await importContent(whole.store, content);
  const { url, store } = await openLab();
  const interrupt = new AbortController();
  let committed = 0;
  const source = { ...(await openFollowerFile(folder.write(content), { observedAt })), name: 'followers' };
  const session = importFollowers(store.imports, source, { ...options, signal: interrupt.signal }, () => {
    if (++committed === chunks) interrupt.abort(new Error('interrupted'));
  });
  await expect(session).rejects.toThrow('interrupted');
  expect((await readTables(url)).follows.count).toBe(chunks * 250);
  expect(await importContent(store, content)).toMatchObject({ status: 'finished', resumedFrom: chunks * 250 });
  expect(await readTables(url)).toEqual(await readTables(whole.url));
});

it('keeps the rows of a file that is cut off, and takes nobody for gone', async () => {
  const { url, store } = await openLab();
  await importContent(store, encode('x-v1-array', followers));
  const later = new Date(observedAt.getTime() + 1);
  const cut = encode('x-v1-array', followers).slice(0, -100);
  const report = await importContent(store, cut, { observedAt: later });
  expect(report).toMatchObject({ status: 'failed', rowsDone: 599, failure: { code: 'BAD_USER_INPUT' } });
  expect(await query(url, 'SELECT count(*)::int AS gone FROM follow WHERE gone_at IS NOT NULL')).toEqual([{ gone: 0 }]);
  const newest = await query(url, 'SELECT status, rows_done FROM import_run ORDER BY observed_at DESC LIMIT 1');
  expect(newest).toEqual([{ status: 'failed', rows_done: 599 }]);
});

it('refuses one of two processes that import the same list at once, and loses nothing', async () => {
  const content = encode('x-v1-ndjson', followers);
  const whole = await openLab();
  await importContent(whole.store, content);
  const { url, store } = await openLab();
  const outcomes = await Promise.allSettled([importContent(store, content), importContent(store, content)]);
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  for (const reason of refusals) expect(reason).toMatchObject({ code: 'CONFLICT' });
  await importContent(store, content);
  expect(await readTables(url)).toEqual(await readTables(whole.url));
});

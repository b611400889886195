/** The import's life: begun, resumed, finished, failed; counters; what is refused. */
import { AloiError } from '../../../src/domain/errors';
import type { ImportRun } from '../../../src/store/import-run';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, newImport, record, records } from '../listed-followers';

let database: TestDatabase;
let store: Store;

beforeEach(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
});

afterEach(async () => {
  await store.close();
  await database.close();
});

const conflict = { name: 'AloiError', code: 'CONFLICT' };

test('a new import is told as it was asked for, and the same one is found again', async () => {
  const asked = newImport(3, { target: { platform: 'x', nativeId: '1', handle: 'Someone' }, maxBadRows: Infinity });
  const run = await store.imports.begin(asked);
  expect(run).toEqual({
    ...asked,
    id: run.id,
    targetId: run.targetId,
    status: 'running',
    maxBadRows: 2 ** 31 - 1,
    rowsDone: 0,
    importedCount: 0,
    idOnlyCount: 0,
    duplicateCount: 0,
    badCount: 0,
    startedAt: expect.any(Date),
    finishedAt: null,
  });
  expect(await store.imports.begin({ ...asked, target: { platform: 'x', nativeId: '1' } })).toEqual(run);
  expect(await store.accounts.byRefs([{ platform: 'x', handle: 'someone' }])).toMatchObject([{ id: run.targetId }]);
  const others = [{ fingerprint: 'bb' }, { observedAt: april }, { target: { platform: 'x', nativeId: '2' } as const }];
  for (const other of others) expect((await store.imports.begin({ ...asked, ...other })).id).not.toBe(run.id);
});

test('rows are counted by what became of them, and resume where they ended', async () => {
  const asked = newImport(8, { maxBadRows: 5 });
  let run = await store.imports.begin(asked);
  run = await store.imports.commitChunk(run, {
    fromPosition: 0,
    toPosition: 5,
    records: [record(0, 'a'), record(1, 'a'), record(2, 'ghost', { profile: null }), record(4, 'b')],
    problems: [{ line: 12, position: 3, reason: 'no id\0here' }],
  });
  expect(run).toMatchObject({ rowsDone: 5, importedCount: 3, idOnlyCount: 1, duplicateCount: 1, badCount: 1 });
  expect(await store.imports.begin(asked)).toEqual(run);
  run = await store.imports.commitChunk(run, {
    fromPosition: 5,
    toPosition: 8,
    records: [record(5, 'c'), record(6, 'ghost', { profile: null }), record(7, 'b')],
    problems: [],
  });
  expect(run).toMatchObject({ rowsDone: 8, importedCount: 4, idOnlyCount: 1, duplicateCount: 3, badCount: 1 });
  const finished = await store.imports.finish(run);
  expect(finished).toEqual({ ...run, status: 'finished', finishedAt: expect.any(Date) });
  expect(await store.imports.finish(run)).toEqual(finished);
  expect(await store.imports.begin(asked)).toEqual(finished);
  expect(await store.imports.problems(run.id, 10)).toEqual([{ line: 12, position: 3, reason: 'no id\ufffdhere' }]);
  expect(await store.imports.problems(run.id, 0)).toEqual([]);
  expect(await store.imports.problems('x', 10)).toEqual([]);
});

test('ranks count from the oldest follower whatever the order of the list, and a bad row keeps its place', async () => {
  const chunk = {
    fromPosition: 0,
    toPosition: 3,
    records: [record(0, 'a'), record(2, 'c')],
    problems: [{ line: 2, position: 1, reason: 'bad' }],
  };
  const ranks = async (more: Partial<ImportRun>) => {
    const run = await store.imports.begin(newImport(3, more));
    await store.imports.finish(await store.imports.commitChunk(run, chunk));
    const [ids, walked] = [await idsOf(store, ['a', 'c']), await store.follows.walk(run.targetId, null, 10)];
    return ids.map((id) => walked.find((follower) => follower.followerId === id)?.rank);
  };
  expect(await ranks({ order: 'oldest-first' })).toEqual([0, 2]);
  const target = { platform: 'synthetic', nativeId: 'other' } as const;
  expect(await ranks({ order: 'newest-first', target })).toEqual([2, 0]);
});

test('the lowest position of a follower counts, within a chunk and across chunks, with its facts', async () => {
  const named = (position: number, handle: string) =>
    record(position, 'a', { profile: { ...record(0, 'a').profile!, handle } });
  const listed = [record(0, 'b'), named(1, 'first'), named(2, 'second'), record(3, 'c'), named(4, 'zz')];
  for (const [chunkRows, nativeId] of [[5, 't1'] as const, [1, 't2'] as const, [2, 't3'] as const]) {
    const target = { platform: 'synthetic', nativeId } as const;
    const observedAt = new Date(march.getTime() + chunkRows);
    const run = await importList(store, listed, { target, observedAt, order: 'newest-first' }, chunkRows);
    expect(run).toMatchObject({ importedCount: 3, duplicateCount: 2 });
    const [a] = await store.accounts.byRefs([{ platform: 'synthetic', nativeId: 'a' }]);
    const walked = await store.follows.walk(run.targetId, null, 10);
    expect(walked.find((follower) => follower.followerId === a!.id)?.rank).toBe(3);
    expect((await store.snapshots.list([a!.id], 9))[0]).toContainEqual(
      expect.objectContaining({ observedAt, profile: expect.objectContaining({ handle: 'first' }) }),
    );
  }
});

test('a list that was read otherwise before is refused, whether finished or not', async () => {
  const { id } = await store.imports.begin(newImport(1));
  const refusals = [{ order: 'newest-first' as const }, { complete: false }, { rowCount: 2 }];
  for (const other of refusals) await expect(store.imports.begin(newImport(1, other))).rejects.toMatchObject(conflict);
  const run = await importList(store, records('a'));
  expect(run.id).toBe(id);
  for (const other of refusals) await expect(store.imports.begin(newImport(1, other))).rejects.toMatchObject(conflict);
});

test('a failed import says so, and runs again with the limit it is then given', async () => {
  const run = await store.imports.begin(newImport(1));
  const failed = await store.imports.fail(run, 'TOO_MANY_BAD_ROWS', '3 bad rows, 2 allowed\0');
  expect(failed).toMatchObject({ id: run.id, status: 'failed', finishedAt: expect.any(Date) });
  const chunk = { fromPosition: 0, toPosition: 1, records: records('a'), problems: [] };
  await expect(store.imports.commitChunk(run, chunk)).rejects.toMatchObject(conflict);
  const again = await store.imports.begin(newImport(1, { maxBadRows: 9 }));
  expect(again).toMatchObject({ id: run.id, status: 'running', maxBadRows: 9, finishedAt: null });
  const finished = await store.imports.finish(await store.imports.commitChunk(again, chunk));
  expect(await store.imports.fail(run, 'TIMEOUT', 'late')).toEqual(finished);
});

test('rows out of place, rows that do not add up and an end before the end are refused', async () => {
  const run = await store.imports.begin(newImport(2));
  const chunk = { fromPosition: 0, toPosition: 1, records: records('a'), problems: [] };
  const refused = [
    { ...chunk, fromPosition: 1, toPosition: 2 },
    { ...chunk, toPosition: 2 },
    { ...chunk, toPosition: 3, records: records('a', 'b', 'c') },
  ];
  for (const wrong of refused) await expect(store.imports.commitChunk(run, wrong)).rejects.toMatchObject(conflict);
  await store.imports.commitChunk(run, chunk);
  await expect(store.imports.commitChunk(run, chunk)).rejects.toMatchObject(conflict);
  await expect(store.imports.finish(run)).rejects.toMatchObject(conflict);
  const unknown = { ...run, id: '999' };
  await expect(store.imports.commitChunk(unknown, chunk)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('of two processes that go on with one import, one is told so, and no row is doubled', async () => {
  const run = await store.imports.begin(newImport(4));
  const chunk = { fromPosition: 0, toPosition: 2, records: records('a', 'b'), problems: [] };
  const answers = await Promise.allSettled([
    store.imports.commitChunk(run, chunk),
    store.imports.commitChunk(run, chunk),
    store.imports.commitChunk(run, chunk),
  ]);
  const errors = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as AloiError] : []));
  expect(errors.map((error) => error.code)).toEqual(['CONFLICT', 'CONFLICT']);
  expect(await store.imports.begin(newImport(4))).toMatchObject({ rowsDone: 2, importedCount: 2, duplicateCount: 0 });
});

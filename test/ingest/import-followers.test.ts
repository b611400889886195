/** The use case over a store in memory: chunks, limits, interruption, damage, and what the report says of each. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AloiError } from '../../src/domain/errors';
import { importFollowers, type ImportOptions } from '../../src/ingest/import-followers';
import type { ImportProgress } from '../../src/ingest/import-progress';
import type { FollowerRow, FollowerSource } from '../../src/sources/source';
import { MemoryImports } from './memory-imports';

const options: ImportOptions = {
  target: { platform: 'synthetic', nativeId: '1' },
  order: 'newest-first',
  observedAt: new Date('2024-01-01T00:00:00Z'),
  complete: true,
  maxBadRows: 0,
  chunkSize: 100,
};

interface SourceFaults {
  readonly badEvery?: number;
  /** Rows after which the source breaks off. */
  readonly breaksAfter?: number;
  readonly error?: Error;
  readonly onRow?: (position: number) => void;
}

/** Rows 0 … count − 1; every tenth follower is id only. */
function sourceOf(count: number, faults: SourceFaults = {}): FollowerSource {
  const { badEvery = Infinity, breaksAfter = Infinity, onRow } = faults;
  const error = faults.error ?? new AloiError('BAD_USER_INPUT', 'After row 5, the file is cut off.');
  return {
    name: 'test',
    format: 'test',
    fingerprint: 'f'.repeat(64),
    rowCount: count,
    *rows(from): Generator<FollowerRow> {
      for (let position = from; position < count; position++) {
        if (position >= breaksAfter) throw error;
        onRow?.(position);
        if ((position + 1) % badEvery === 0) yield { position, line: position + 1, reason: 'bad' };
        else yield { position, line: position + 1, record: recordOf(position) };
      }
      if (breaksAfter <= count) throw error;
    },
  };
}

function recordOf(position: number) {
  const nativeId = String(position + 1);
  return { position, nativeId, profile: null, followedAt: null, followedAtBasis: null };
}

it('imports everything in order, in chunks, and reports it', async () => {
  const imports = new MemoryImports();
  const seen: ImportProgress[] = [];
  const report = await importFollowers(imports, sourceOf(250), options, (progress) => seen.push(progress));
  expect(imports.records).toEqual(Array.from({ length: 250 }, (_, position) => recordOf(position)));
  expect(imports.chunkSizes).toEqual([100, 100, 50]);
  expect(imports.drafts[0]).toEqual({
    ...{ target: options.target, order: 'newest-first', observedAt: options.observedAt, complete: true, maxBadRows: 0 },
    ...{ sourceName: 'test', format: 'test', fingerprint: 'f'.repeat(64), rowCount: 250 },
  });
  expect(report).toMatchObject({
    ...{ importId: '7', targetId: '1', status: 'finished', failure: null, rowCount: 250, rowsDone: 250 },
    ...{ importedCount: 250, idOnlyCount: 250, duplicateCount: 0, badCount: 0, problems: [], resumedFrom: 0 },
  });
  expect(report.rowsPerSecond).toBeGreaterThan(0);
  expect(seen.map(({ rowsDone }) => rowsDone)).toEqual([100, 200, 250]);
  expect(seen.at(-1)).toMatchObject({ rowCount: 250, badCount: 0, secondsLeft: 0 });
  expect(seen[0]!.secondsLeft).toBeGreaterThan(0);
});

it('reads the next chunk while the last is written, and no further', async () => {
  const imports = new MemoryImports();
  let read = 0;
  const readAtCommit: number[] = [];
  imports.onCommit = async () => {
    await sleep(20);
    readAtCommit.push(read);
  };
  await importFollowers(imports, sourceOf(500, { onRow: () => read++ }), options);
  // The row after a full chunk is read to know that there is one.
  expect(readAtCommit).toEqual([201, 301, 401, 500, 500]);
});

it('says that nothing changed when the list is imported again', async () => {
  const imports = new MemoryImports();
  await importFollowers(imports, sourceOf(250), options);
  const again = await importFollowers(imports, sourceOf(250), options);
  expect(again).toMatchObject({ status: 'unchanged', rowsDone: 250, importedCount: 250, resumedFrom: 0 });
  expect(imports.records).toHaveLength(250);
});

describe('bad rows', () => {
  it('are listed and passed over up to the limit', async () => {
    const imports = new MemoryImports();
    const report = await importFollowers(imports, sourceOf(250, { badEvery: 5 }), { ...options, maxBadRows: 50 });
    expect(report).toMatchObject({ status: 'finished', importedCount: 200, badCount: 50 });
    expect(report.problems).toHaveLength(50);
    expect(report.problems[1]).toEqual({ position: 9, line: 10, reason: 'bad' });
  });

  it('beyond the limit fail the import, which goes on with a higher one', async () => {
    const imports = new MemoryImports();
    const source = sourceOf(1_000, { badEvery: 5 });
    const failed = await importFollowers(imports, source, { ...options, maxBadRows: 30 });
    expect(failed).toMatchObject({ status: 'failed', rowsDone: 200, badCount: 40 });
    expect(failed.failure).toEqual({
      code: 'TOO_MANY_BAD_ROWS',
      message: '40 of the first 200 rows are bad; the limit is 30.',
    });
    expect(imports.failure).toEqual(failed.failure);
    expect(await importFollowers(imports, source, { ...options, maxBadRows: 39 })).toMatchObject({ rowsDone: 200 });
    const done = await importFollowers(imports, source, { ...options, maxBadRows: 200 });
    expect(done).toMatchObject({ status: 'finished', resumedFrom: 200, importedCount: 800, badCount: 200 });
  });

  it('beyond the limit in the last chunk fail it as well', async () => {
    const report = await importFollowers(new MemoryImports(), sourceOf(50, { badEvery: 50 }), options);
    expect(report).toMatchObject({ status: 'failed', failure: { code: 'TOO_MANY_BAD_ROWS' } });
  });
});

it('keeps the rows before the damage and is never finished', async () => {
  const imports = new MemoryImports();
  const report = await importFollowers(imports, sourceOf(250, { breaksAfter: 250 }), options);
  expect(report).toMatchObject({ status: 'failed', rowsDone: 250 });
  expect(report.failure).toEqual({ code: 'BAD_USER_INPUT', message: 'After row 5, the file is cut off.' });
  expect(await importFollowers(imports, sourceOf(250, { breaksAfter: 250 }), options)).toMatchObject({
    status: 'failed',
    resumedFrom: 250,
  });
});

it('does not take a source for whole that gives fewer rows than it counted', async () => {
  const source = { ...sourceOf(150), rowCount: 200 };
  const report = await importFollowers(new MemoryImports(), source, options);
  expect(report).toMatchObject({ status: 'failed', rowsDone: 150, failure: { code: 'CONFLICT' } });
});

describe('goes on where it stopped', () => {
  const uninterrupted = Array.from({ length: 450 }, (_, position) => recordOf(position));

  it('when it was interrupted between chunks', async () => {
    const imports = new MemoryImports();
    const interrupt = new AbortController();
    const reason = new Error('enough');
    const session = importFollowers(imports, sourceOf(450), { ...options, signal: interrupt.signal }, () => {
      interrupt.abort(reason);
    });
    await expect(session).rejects.toBe(reason);
    expect(imports.failure).toBeNull();
    const committed = imports.records.length;
    expect(committed).toBe(100);
    expect(await importFollowers(imports, sourceOf(450), options)).toMatchObject({
      status: 'finished',
      resumedFrom: committed,
    });
    expect(imports.records).toEqual(uninterrupted);
  });

  it.each([0, 2, 4])('when the database broke in commit %d', async (broken) => {
    const imports = new MemoryImports();
    imports.onCommit = (commits) => {
      if (commits === broken) throw new AloiError('SERVICE_UNAVAILABLE', 'gone');
    };
    await expect(importFollowers(imports, sourceOf(450), options)).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    expect(imports.failure).toBeNull();
    imports.onCommit = () => undefined;
    await importFollowers(imports, sourceOf(450), options);
    expect(imports.records).toEqual(uninterrupted);
  });

  it('when the source broke for a reason of the machine, after its rows were written', async () => {
    const imports = new MemoryImports();
    const error = new Error('EIO');
    await expect(importFollowers(imports, sourceOf(450, { breaksAfter: 250, error }), options)).rejects.toBe(error);
    expect(imports.records).toHaveLength(250);
    await importFollowers(imports, sourceOf(450), options);
    expect(imports.records).toEqual(uninterrupted);
  });
});

it.each<[string, Partial<ImportOptions>]>([
  ['an observation in the future', { observedAt: new Date(Date.now() + 60_000) }],
  ['an observation at no time', { observedAt: new Date(NaN) }],
  ['a negative limit', { maxBadRows: -1 }],
  ['an empty chunk', { chunkSize: 0 }],
])('refuses %s before it writes anything', async (_, wrong) => {
  const imports = new MemoryImports();
  await expect(importFollowers(imports, sourceOf(5), { ...options, ...wrong })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(imports.drafts).toEqual([]);
});

it('refuses a source without rows: a complete list without followers would take everybody for gone', async () => {
  await expect(importFollowers(new MemoryImports(), sourceOf(0), options)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'test holds no followers.',
  });
});

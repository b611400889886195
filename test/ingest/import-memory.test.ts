/** A large file is imported in little memory: rows are gone when they are committed. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFollowers } from '../../src/ingest/import-followers';
import type { ImportStore, RunningImport } from '../../src/ingest/import-store';
import { openFollowerFile } from '../../src/sources/file/follower-file';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { observedAt, v1User } from '../sources/file/follower-files';
import { megabytesHeld } from '../sources/file/memory-held';

const rowCount = 200_000;
const followers = demoAudience({ followerCount: 1_000 }).followers.map(v1User);
const folder = mkdtempSync(join(tmpdir(), 'aloi-memory-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One JSON array on one line: the form that tempts one to read it whole. */
function writeArray(path: string): number {
  const file = openSync(path, 'w');
  let bytes = writeSync(file, '[');
  for (let block = 0; block < rowCount; block += followers.length) {
    const rows = followers.map((row, at) => JSON.stringify({ ...row, id_str: String(block + at + 1) }));
    bytes += writeSync(file, (block === 0 ? '' : ',') + rows.join(','));
  }
  bytes += writeSync(file, ']');
  closeSync(file);
  return bytes;
}

/** Counts what it is given, and keeps nothing. */
function forgetfulImports(): ImportStore {
  const noCounts = { importedCount: 0, idOnlyCount: 0, duplicateCount: 0, badCount: 0 };
  return {
    begin: (draft) =>
      Promise.resolve({
        ...{ id: '1', targetId: '1', status: 'running' as const, rowCount: draft.rowCount, rowsDone: 0 },
        ...noCounts,
      }),
    commitChunk: (run: RunningImport, chunk) => {
      const importedCount = run.importedCount + chunk.records.length;
      return Promise.resolve({ ...run, importedCount, rowsDone: chunk.toPosition });
    },
    finish: (run) => Promise.resolve({ ...run, status: 'finished' as const }),
    fail: (run) => Promise.resolve(run),
    problems: () => Promise.resolve([]),
  };
}

it('holds a small part of 200,000 rows at a time', async () => {
  const path = join(folder, 'followers.json');
  const fileMegabytes = writeArray(path) / 1_048_576;
  expect(fileMegabytes).toBeGreaterThan(70);
  const before = megabytesHeld();
  const held: number[] = [];
  const report = await importFollowers(
    forgetfulImports(),
    await openFollowerFile(path, { observedAt }),
    { target: { platform: 'x', nativeId: '1' }, order: 'newest-first', observedAt, complete: true, maxBadRows: 0 },
    ({ rowsDone }) => {
      if (rowsDone % 50_000 === 0) held.push(megabytesHeld() - before);
    },
  );
  expect(report).toMatchObject({ status: 'finished', importedCount: rowCount });
  expect(held).toHaveLength(4);
  expect(Math.max(...held)).toBeLessThan(40);
}, 90_000);

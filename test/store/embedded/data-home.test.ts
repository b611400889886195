/** The data directory: where it was asked for, and if that cannot be, elsewhere and said, or refused. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataHome } from '../../../src/store/embedded/data-home';

const isRoot = process.getuid?.() === 0;
const dir = mkdtempSync(join(tmpdir(), 'aloi-home-'));
chmodSync(dir, 0o755);

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

it('is the directory asked for, with a part that only the server may enter', () => {
  const notes: string[] = [];
  const home = prepareDataHome(join(dir, 'some/where'), (note) => notes.push(note));
  expect(home.clusterDir).toBe(join(dir, 'some/where/pg18'));
  expect(statSync(home.runDir).mode & 0o077).toBe(0);
  expect(home.account === undefined).toBe(!isRoot);
  expect(notes).toEqual([]);
});

it('has room for a socket under the limit of every system', () => {
  const home = prepareDataHome(join(dir, 'long'.repeat(40)), () => undefined);
  expect(Buffer.byteLength(join(home.socketDir, '.s.PGSQL.5432.lock'))).toBeLessThanOrEqual(100);
});

it('moves, and says so, where the user that root hands the server to cannot get', () => {
  const closed = join(dir, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const notes: string[] = [];
  const home = prepareDataHome(join(closed, 'data'), (note) => notes.push(note));
  if (isRoot) {
    rmSync(home.dir, { recursive: true });
    expect(home.dir).toMatch(/^\/var\/lib\/aloi-/);
    expect(notes.join()).toContain(`kept in ${home.dir} instead`);
  } else {
    expect(home.dir).toBe(join(closed, 'data'));
    expect(notes).toEqual([]);
  }
});

it('keeps to the owner of a database that is there already', () => {
  const owned = join(dir, 'owned');
  mkdirSync(owned);
  mkdirSync(join(owned, 'pg18'), { mode: 0o700 });
  if (isRoot) chownSync(join(owned, 'pg18'), 2, 2);
  expect(prepareDataHome(owned, () => undefined).account?.uid).toBe(isRoot ? 2 : undefined);
});

it('refuses a run directory that others may enter, and a path that is no directory', () => {
  const open = join(dir, 'open');
  prepareDataHome(open, () => undefined);
  chmodSync(join(open, 'pg18-run'), 0o777);
  expect(() => prepareDataHome(open, () => undefined)).toThrow(/closed to other users/);
  expect(() => prepareDataHome('/dev/null/data', () => undefined)).toThrow(/cannot be used/);
});

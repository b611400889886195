/** The lock under which a server is started: one holder, and none that is dead. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireStartLock } from '../../../src/store/embedded/start-lock';

const runDir = mkdtempSync(join(tmpdir(), 'aloi-lock-'));
const home = { runDir, account: undefined };
const soon = (): number => Date.now() + 300;
const later = (): number => Date.now() + 10_000;

afterAll(() => {
  rmSync(runDir, { recursive: true, force: true });
});

/** As a process leaves it that dies while holding the lock. */
function leaveLock(holder: string): void {
  mkdirSync(join(runDir, 'lock'), { recursive: true });
  writeFileSync(join(runDir, 'lock', holder), '');
}

it('has one holder at a time, and leaves nothing behind', async () => {
  let holders = 0;
  let most = 0;
  const turns = Array.from({ length: 8 }, async () => {
    const lock = await acquireStartLock(home, later());
    holders += 1;
    most = Math.max(most, holders);
    await new Promise((resolve) => setTimeout(resolve, 10));
    holders -= 1;
    lock.release();
  });
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(readdirSync(runDir)).toEqual(['lock']);
  expect(readdirSync(join(runDir, 'lock'))).toEqual([]);
});

it('gives up at the deadline while the holder lives', async () => {
  const lock = await acquireStartLock(home, later());
  await expect(acquireStartLock(home, soon())).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  lock.release();
  (await acquireStartLock(home, soon())).release();
});

it('is taken from a dead process', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  leaveLock(`${child.pid ?? 0}.1.dead`);
  (await acquireStartLock(home, soon())).release();
});

it('is taken from a process whose id another one has now', async () => {
  leaveLock(`${process.pid}.1.reused`);
  (await acquireStartLock(home, soon())).release();
});

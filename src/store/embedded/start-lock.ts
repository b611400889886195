/**
 * The lock under which a server is started: a directory that is held while it has a file in it. Renaming a directory
 * onto an empty one succeeds and onto a filled one fails, for one contender at a time; a dead holder's file is removed
 * by its own unique name, so a live holder's never is.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AloiError } from '../../domain/errors';
import type { DataHome } from './data-home';

export interface StartLock {
  release(): void;
}

/** Waits for the lock until the deadline (milliseconds since the epoch). Throws AloiError SERVICE_UNAVAILABLE then. */
export async function acquireStartLock(
  home: Pick<DataHome, 'runDir' | 'account'>,
  deadline: number,
): Promise<StartLock> {
  const lockDir = join(home.runDir, 'lock');
  const me = `${process.pid}.${startOf(process.pid) ?? ''}.${randomBytes(6).toString('hex')}`;
  const mine = join(home.runDir, `contender-${me}`);
  mkdirSync(mine);
  if (home.account) chownSync(mine, home.account.uid, home.account.gid);
  writeFileSync(join(mine, me), '');
  try {
    while (!takes(mine, lockDir)) {
      removeDead(lockDir, '');
      if (Date.now() > deadline) {
        throw new AloiError('SERVICE_UNAVAILABLE', 'Another process is still starting the embedded PostgreSQL.');
      }
      await sleep(20);
    }
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
  removeDead(home.runDir, 'contender-');
  return {
    release: () => {
      rmSync(join(lockDir, me), { force: true });
    },
  };
}

function takes(mine: string, lockDir: string): boolean {
  try {
    renameSync(mine, lockDir);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what dead processes left: entries named prefix + pid.start.random. */
function removeDead(dir: string, prefix: string): void {
  for (const name of readdirSync(dir)) {
    if (!name.startsWith(prefix)) continue;
    const [pid, start] = name.slice(prefix.length).split('.');
    if (!isAlive(Number(pid), start ?? '')) rmSync(join(dir, name), { recursive: true, force: true });
  }
}

/** A process id may have been given to another process since: its start time tells them apart. */
function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const found = startOf(pid);
  return found !== null && (found === '' || found === start);
}

/**
 * When a process was started, as a token: the kernel's ticks since boot where it tells, else the time that `ps` prints;
 * empty where neither does. Null for a process that has ended and is only waited for.
 */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; after it comes the state, and the start 19 fields later.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return typeof stdout === 'string' ? stdout.trim().replace(/\W+/g, '-') : '';
  }
}

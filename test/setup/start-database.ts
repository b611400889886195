/**
 * Jest's global setup: a throw-away embedded PostgreSQL, or the server of DATABASE_URL, with one migrated template
 * database that the test files clone.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres';
import { ensureDatabase } from '../../src/store/ensure-database';
import { openStore } from '../../src/store/open-store';
import { databaseOnServer, onServer, runVariable, serverVariable, templateOf } from './database';

interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

export default async function startDatabase(): Promise<void> {
  const run = randomBytes(4).toString('hex');
  const server = await openServer();
  process.env[serverVariable] = server.url;
  process.env[runVariable] = run;
  const stop = async (): Promise<void> => {
    await dropDatabases(run);
    await server.stop();
  };
  try {
    await makeTemplate(databaseOnServer(templateOf(run)));
  } catch (error) {
    await stop();
    throw error;
  }
  // Jest runs global teardown in this process, but as a module of its own.
  Object.assign(globalThis, { stopTestDatabase: stop });
}

async function openServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  const dataDir = mkdtempSync(join(tmpdir(), 'aloi-test-'));
  // Made for this user alone; as root, the server's own user must get in too.
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    url: server.url('postgres'),
    async stop() {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function makeTemplate(url: string): Promise<void> {
  await ensureDatabase(url);
  const store = await openStore({ url });
  try {
    await store.migrate();
  } finally {
    await store.close();
  }
}

async function dropDatabases(run: string): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `aloi\\_test\\_${run}\\_%`,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

/** A database per test file: a clone of the migrated template that the run's global setup made. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Drops the database; connections still open are ended. */
  close(): Promise<void>;
}

/** What global setup hands to the workers, through the environment they inherit. */
export const serverVariable = 'ALOI_TEST_SERVER_URL';
export const runVariable = 'ALOI_TEST_RUN';

/** Names are of one run, so that several runs can share a server. */
export const templateOf = (run: string): string => `aloi_test_${run}_template`;

/** A fresh, migrated, empty database. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const run = process.env[runVariable];
  if (run === undefined) throw new Error('No test server: run the tests with jest and its global setup.');
  const name = `aloi_test_${run}_${randomBytes(5).toString('hex')}`;
  await onServer((client) => cloneTemplate(client, templateOf(run), name));
  return {
    url: databaseOnServer(name),
    close: () =>
      onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(() => undefined),
  };
}

/** Connection string of another database on the test server. */
export function databaseOnServer(name: string): string {
  const url = new URL(process.env[serverVariable] ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs work on one connection to the server's own database. */
export async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env[serverVariable] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function cloneTemplate(client: Client, template: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
      return;
    } catch (error) {
      // The template is cloned only while nobody is connected to it, and autovacuum may be for a moment.
      const isInUse = error instanceof DatabaseError && error.code === '55006';
      if (!isInUse || attempt >= 50) throw error;
      await sleep(100);
    }
  }
}

/** Makes the database a connection string names, where the server does not have it yet. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { databaseError } from './database-error';

const missing = '3D000';
/** Made by another process meanwhile: known by its name, or met in the catalogue's unique index. */
const madeMeanwhile = ['42P04', '23505'];
const templateInUse = '55006';
/** An address that nobody answers for must not hang the start. */
const connectionTimeoutMillis = 5_000;

/**
 * Several processes may call it at once. The `postgres` database is asked for only where the named one is missing, so
 * a role that may enter its own database alone can be used once that exists.
 */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    if (!(await exists(url))) await createFor(url);
  } catch (error) {
    throw databaseError(error);
  }
}

async function createFor(url: string): Promise<void> {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href, connectionTimeoutMillis });
  await client.connect();
  try {
    await create(client, name);
  } finally {
    await client.end();
  }
}

async function exists(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (hasCode(error, [missing])) return false;
    throw error;
  }
}

async function create(client: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      return;
    } catch (error) {
      if (hasCode(error, madeMeanwhile)) return;
      if (!hasCode(error, [templateInUse]) || attempt >= 20) throw error;
      await sleep(100);
    }
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof DatabaseError && codes.includes(error.code ?? '');
}

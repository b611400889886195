/** ensureDatabase: makes what is missing, once, whoever asks at the same time. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ensureDatabase } from '../../src/store/ensure-database';
import { openTestDatabase, onServer } from '../setup/database';

const names: string[] = [];
/** On the same server as the test databases. */
async function urlOf(name: string): Promise<string> {
  const database = await openTestDatabase();
  await database.close();
  const url = new URL(database.url);
  url.pathname = `/${encodeURIComponent(name)}`;
  names.push(name);
  return url.href;
}

afterAll(() =>
  onServer(async (client) => {
    for (const name of names) {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    }
  }),
);

async function currentDatabase(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
    return rows[0]!.name;
  } finally {
    await client.end();
  }
}

it('makes a database once when five ask at the same time, and leaves it alone after', async () => {
  const name = `aloi_ensure_${randomBytes(4).toString('hex')}`;
  const url = await urlOf(name);
  await Promise.all(Array.from({ length: 5 }, () => ensureDatabase(url)));
  await ensureDatabase(url);
  expect(await currentDatabase(url)).toBe(name);
});

it('takes a name that needs quoting', async () => {
  const name = `aloi "ensure" ${randomBytes(4).toString('hex')}`;
  const url = await urlOf(name);
  await ensureDatabase(url);
  expect(await currentDatabase(url)).toBe(name);
});

it('passes on what is wrong with the connection string', async () => {
  const url = new URL(await urlOf('aloi_nobody'));
  url.searchParams.set('user', 'aloi_no_such_role');
  await expect(ensureDatabase(url.href)).rejects.toThrow(/aloi_no_such_role/);
});

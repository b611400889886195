/**
 * Keeps the embedded server up for as long as this process holds it: one that died is started again, at the same
 * address, with all that was committed.
 */
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedOptions, type EmbeddedPostgres } from './start-embedded-postgres';

const everyMs = 2_000;
/** More than a busy server takes to accept a connection. */
const connectionTimeoutMillis = 5_000;

/** Like startEmbeddedPostgres, and looks after the server until it is closed. */
export async function keepEmbeddedRunning(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  let held = await startEmbeddedPostgres(options);
  let mending: Promise<void> | undefined;

  const mend = async (): Promise<void> => {
    if (await answers(held)) return;
    options.log?.('the embedded database does not answer: starting it again');
    const dead = held;
    held = await startEmbeddedPostgres(options);
    await dead.close();
  };
  const timer = setInterval(() => {
    mending ??= mend()
      .catch((error: unknown) => options.log?.(`the embedded database cannot be started: ${String(error)}`))
      .finally(() => (mending = undefined));
  }, everyMs);
  timer.unref();

  return {
    url: (database) => held.url(database),
    async close() {
      clearInterval(timer);
      await mending;
      await held.close();
    },
  };
}

/** A server that is starting or full has answered: only one that cannot be reached is dead. */
async function answers(server: EmbeddedPostgres): Promise<boolean> {
  const client = new Client({ connectionString: server.url('postgres'), connectionTimeoutMillis });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const code = (error as Partial<Record<'code', unknown>>).code;
    return code !== 'ECONNREFUSED' && code !== 'ENOENT';
  }
}

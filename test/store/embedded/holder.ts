/**
 * A process that holds the embedded database, for the tests to kill: `node holder.js <dataDir>`. Prints one JSON line,
 * { url } or { code, message }, and closes and exits when its standard input ends.
 */
import { startEmbeddedPostgres } from '../../../src/store/embedded/start-embedded-postgres';

async function hold(dataDir: string): Promise<void> {
  const notes: string[] = [];
  try {
    const server = await startEmbeddedPostgres({ dataDir, durable: false, log: (note) => notes.push(note) });
    process.stdout.write(`${JSON.stringify({ url: server.url('postgres'), notes })}\n`);
    process.stdin.on('end', () => void server.close());
    process.stdin.resume();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    process.stdout.write(`${JSON.stringify({ code, message, notes })}\n`);
  }
}

void hold(process.argv[2] ?? '');

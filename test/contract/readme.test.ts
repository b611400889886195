/**
 * The README's commands are run as they stand there, and what they print is looked at.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { labelledCsv, followersNdjson, postsCsv } from './readme-files';
import { read, root } from './source-files';

const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const main = join(root, 'dist', 'src', 'main.js');

interface Audience {
  readonly followers: number;
  readonly share: { readonly low: number; readonly high: number };
}

/** Lines of the README's shell blocks. */
const commands = [...readme.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const aloiCommands = commands.filter((line) => line.startsWith('npx aloi '));

describe('the README', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'aloi-readme-'));
    writeFileSync(join(folder, 'followers.ndjson.gz'), gzipSync(followersNdjson()));
    writeFileSync(join(folder, 'posts.csv.gz'), gzipSync(postsCsv()));
    writeFileSync(join(folder, 'labelled-profiles.csv.gz'), gzipSync(labelledCsv()));
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  // Without Redis: a server of the README's would leave its keys there.
  const environment = () => ({
    ...process.env,
    ...{ DATABASE_URL: database.url, REDIS_URL: '', PORT: '0', LOG_LEVEL: 'error' },
  });

  it('names only commands that this test knows how to run', () => {
    const known = /^(npm ci && npm (start|test)|npx aloi .+)$/;
    expect(commands.filter((line) => !known.test(line))).toEqual([]);
    expect(aloiCommands.length).toBeGreaterThanOrEqual(3);
    expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
    expect(scripts).toHaveProperty(['new:detector']);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(aloiCommands)('%s', async (line) => {
    const [, , ...words] = line.split(' ');
    const run = promisify(execFile)(process.execPath, [main, ...words], { cwd: folder, env: environment() });
    await expect(run).resolves.toMatchObject({ stdout: expect.stringMatching(/\S/) });
  });

  it('starts the server by the start script, and the first query has an answer', async () => {
    const [command = '', ...words] = scripts.start!.split(' ');
    expect(command).toBe('node');
    const server = spawn(process.execPath, words, { cwd: root, env: environment() });
    try {
      const printed = await printedUntil(server, /\nIts answer:\n\n(\{[^]*?\n\})\n/);
      const answer = JSON.parse(printed) as { account: { audience: Audience } };
      const { followers, share } = answer.account.audience;
      expect(followers).toBe(2000);
      // An eighth of the demo audience is a bought block.
      expect(share.low).toBeLessThanOrEqual(1 / 8);
      expect(share.high).toBeGreaterThanOrEqual(1 / 8);
      expect(share.high).toBeLessThan(1 / 2);
    } finally {
      server.kill('SIGTERM');
    }
    const code = await new Promise((resolve) => server.once('close', resolve));
    expect(code).toBe(0);
  });
});

/** Waits for a process to print what matches, and answers the first group. */
function printedUntil(process: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const look = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = wanted.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    process.stdout?.on('data', look);
    process.stderr?.on('data', look);
    process.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)}: ${printed}`));
    });
  });
}

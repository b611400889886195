/**
 * aloi import-posts as a user meets it: what it stores and prints, a second time, and for files and arguments that cannot be.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/lib/project-root';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { packed, temporaryFolder } from '../sources/file/follower-files';
import { postsCsv, somePosts, statusesNdjson } from '../sources/file/post-files';

const main = join(projectRoot, 'dist', 'src', 'main.js');
const folder = temporaryFolder();
const posts = somePosts(60);
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  await database.close();
});

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function importPosts(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.url, REDIS_URL: '', LOG_LEVEL: 'error' };
    execFile(process.execPath, [main, 'import-posts', ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

const observed = ['--platform', 'x', '--observed-at', '2025-09-01'];

it('stores posts, says that it scored nothing, and stores nothing twice', async () => {
  const file = folder.write(packed(postsCsv(posts)));
  const first = await importPosts('--file', file, ...observed);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/posts +60, of them new or newer 60\n/) });
  expect(first.stdout).toContain('No score was made');
  const second = await importPosts('--file', file, ...observed, '--json');
  expect(JSON.parse(second.stdout)).toMatchObject({ status: 'finished', postCount: 60, storedCount: 0, problems: [] });
  const store = await openStore({ url: database.url });
  const accounts = await store.accounts.byRefs([{ platform: 'x', nativeId: '700' }]);
  expect((await store.posts.newest([accounts[0]!.id], 100))[0]).toHaveLength(12);
  await store.close();
});

it('shows bad rows by line, and fails above their limit', async () => {
  const file = folder.write(`${statusesNdjson(posts.slice(0, 3))}{"secret":1}\n`);
  const tolerant = await importPosts('--file', file, ...observed);
  expect(tolerant).toMatchObject({ code: 0, stdout: expect.stringContaining('line 4: user is not an object') });
  const strict = await importPosts('--file', file, ...observed, '--max-bad-rows', '0');
  expect(strict.code).not.toBe(0);
  expect(strict.stderr).toContain('1 of the first 4 rows are bad; the limit is 0. [TOO_MANY_BAD_ROWS]');
  expect(strict.stdout + strict.stderr).not.toContain('secret');
});

it.each([
  [['--platform', 'x', '--observed-at', '2025-09-01'], 2, /--file/],
  [['--file', 'a', '--observed-at', '2025-09-01'], 2, /--platform/],
  [['--file', 'a', '--platform', 'x', '--observed-at', 'then'], 2, /ISO 8601/],
  [['--file', 'a', '--platform', 'nowhere', '--observed-at', '2025-09-01'], 2, /--platform/],
  [['--file', 'a', '--platform', 'mastodon', '--observed-at', '2025-09-01'], 1, /Files hold accounts on X/],
  [['--file', 'a', '--platform', 'x', '--observed-at', '1999-01-01'], 1, /did not exist/],
  [['--file', '/nowhere/at-all.csv', ...observed], 1, /at-all\.csv cannot be read \(ENOENT\)/],
])('refuses %j', async (words, code, said) => {
  expect(await importPosts(...words)).toMatchObject({ code, stderr: expect.stringMatching(said) });
});

/** Posts into a real database: what is stored, what a second import changes, and what is told of bad files. */
import { importPosts, type PostImportOptions, type PostStore } from '../../src/ingest/import-posts';
import { openPostsFile } from '../../src/sources/file/posts-file';
import type { PostSource } from '../../src/sources/post-source';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { observedAt, packed, temporaryFolder } from '../sources/file/follower-files';
import { postsCsv, somePosts, statusesNdjson } from '../sources/file/post-files';
import { query } from './import-tables';

const posts = somePosts(240, 7);
const folder = temporaryFolder();
const opened: { database: TestDatabase; store: Store }[] = [];
const options: PostImportOptions = { platform: 'x', maxBadRows: 0, batchSize: 50 };

async function openLab(): Promise<{ url: string; store: Store }> {
  const database = await openTestDatabase();
  const store = await openStore({ url: database.url });
  opened.push({ database, store });
  return { url: database.url, store };
}

const sourceOf = (content: string | Buffer, at = observedAt): Promise<PostSource> =>
  openPostsFile(folder.write(content), { observedAt: at });

/** Without our own keys: equal where two databases hold the same. */
const contents = (url: string) =>
  query<Record<string, unknown>>(
    url,
    `SELECT a.platform, a.native_id AS author, a.observed_at AS profile_at, a.posts_observed_at, to_jsonb(p) - 'id' - 'account_id' AS post
     FROM post p JOIN account a ON a.id = p.account_id ORDER BY p.native_id COLLATE "C"`,
  );

afterEach(async () => {
  for (const { database, store } of opened.splice(0)) {
    await store.close();
    await database.close();
  }
});

it('stores the same posts from every format, packed or not, and makes accounts of which only the id is known', async () => {
  const { url, store } = await openLab();
  const seen = new Set<string>();
  for (const content of [postsCsv(posts), statusesNdjson(posts), packed(postsCsv(posts))]) {
    await query(url, 'TRUNCATE account, post RESTART IDENTITY CASCADE');
    const report = await importPosts(store, await sourceOf(content), options);
    expect(report).toMatchObject({ status: 'finished', rowCount: 240, postCount: 240, storedCount: 240, badCount: 0 });
    seen.add(JSON.stringify(await contents(url)));
  }
  expect(seen.size).toBe(1);
  const accounts = await store.accounts.byRefs([{ platform: 'x', nativeId: '700' }]);
  expect(accounts).toMatchObject([{ profile: null, observedAt: null, postsObservedAt: observedAt }]);
  const [newest] = await store.posts.newest([accounts[0]!.id], 1);
  const { authorNativeId, ...first } = posts[0]!;
  expect(authorNativeId).toBe('700');
  expect(newest).toEqual([{ ...first, accountId: accounts[0]!.id, observedAt }]);
});

it('changes nothing when the same file comes twice, and takes newer facts whichever comes first', async () => {
  const { url, store } = await openLab();
  const later = new Date(observedAt.getTime() + 86_400_000);
  const liked = posts.map((post) => ({ ...post, likesCount: post.isRepost ? null : 99 }));
  await importPosts(store, await sourceOf(postsCsv(posts)), options);
  const before = await contents(url);
  const again = await importPosts(store, await sourceOf(postsCsv(posts)), options);
  expect(again).toMatchObject({ status: 'finished', postCount: 240, storedCount: 0 });
  expect(await contents(url)).toEqual(before);
  expect(await importPosts(store, await sourceOf(postsCsv(liked), later), options)).toMatchObject({ storedCount: 240 });
  expect(await importPosts(store, await sourceOf(postsCsv(posts)), options)).toMatchObject({ storedCount: 0 });
  const rows = await contents(url);
  expect(new Set(rows.map((row) => String(row['posts_observed_at'])))).toEqual(new Set([String(later)]));
  expect(rows.filter(({ post }) => (post as { likes_count: number | null }).likes_count === 99).length).toBeGreaterThan(
    100,
  );
});

it('leaves the profiles of accounts that are known as they are', async () => {
  const { url, store } = await openLab();
  await query(
    url,
    `INSERT INTO account (platform, native_id, handle, observed_at) VALUES ('x', '700', 'nell', '2022-03-01Z')`,
  );
  await importPosts(store, await sourceOf(statusesNdjson(posts)), options);
  const [account] = await store.accounts.byRefs([{ platform: 'x', nativeId: '700' }]);
  expect(account).toMatchObject({ profile: { handle: 'nell' }, observedAt: new Date('2022-03-01T00:00:00Z') });
});

it.each([1, 3])('goes on after %d batches to the same end as in one pass', async (batches) => {
  const whole = await openLab();
  await importPosts(whole.store, await sourceOf(postsCsv(posts)), options);
  const { url, store } = await openLab();
  const interrupt = new AbortController();
  const session = importPosts(
    store,
    await sourceOf(postsCsv(posts)),
    { ...options, signal: interrupt.signal },
    ({ rowsDone }) => {
      if (rowsDone >= batches * 50) interrupt.abort(new Error('interrupted'));
    },
  );
  await expect(session).rejects.toThrow('interrupted');
  expect(await contents(url)).toHaveLength(batches * 50);
  const report = await importPosts(store, await sourceOf(postsCsv(posts)), options);
  expect(report).toMatchObject({ status: 'finished', postCount: 240, storedCount: 240 - batches * 50 });
  expect(await contents(url)).toEqual(await contents(whole.url));
});

it('lists bad rows with their lines up to the limit, and says above it how many of how many', async () => {
  const { url, store } = await openLab();
  const lines = statusesNdjson(posts).trimEnd().split('\n');
  lines[10] = '{"id_str":';
  lines[200] = '{"id_str":"5","user":{"id_str":"6"},"created_at":"then"}';
  const tolerant = await importPosts(store, await sourceOf(lines.join('\n')), { ...options, maxBadRows: 2 });
  expect(tolerant).toMatchObject({ status: 'finished', rowCount: 240, postCount: 238, badCount: 2 });
  expect(tolerant.problems).toEqual([
    { position: 10, line: 11, reason: 'the row is not valid JSON' },
    { position: 200, line: 201, reason: 'created_at is not a date in the form of the format' },
  ]);
  await query(url, 'TRUNCATE post');
  const strict = await importPosts(store, await sourceOf(lines.join('\n')), { ...options, maxBadRows: 1 });
  expect(strict).toMatchObject({ status: 'failed', postCount: 199, storedCount: 199, badCount: 2 });
  expect(strict.failure).toEqual({
    code: 'TOO_MANY_BAD_ROWS',
    message: '2 of the first 201 rows are bad; the limit is 1.',
  });
  expect(await contents(url)).toHaveLength(199);
});

it('keeps the posts of a file that is cut off', async () => {
  const { url, store } = await openLab();
  const cut = packed(postsCsv(posts)).subarray(0, -9);
  const report = await importPosts(store, await sourceOf(cut), options);
  expect(report).toMatchObject({ status: 'failed', failure: { code: 'BAD_USER_INPUT' } });
  expect(report.failure?.message).toMatch(/^After row \d+, the gzip data is cut off\.$/);
  expect(report.storedCount).toBeGreaterThan(100);
  expect(await contents(url)).toHaveLength(report.storedCount);
});

it.each([
  ['a header alone', 'user_id,tweet_id,created_at\n', 5, /^posts-\d+ holds no posts\.$|holds no posts\.$/],
  [
    'bad rows alone',
    'user_id,tweet_id,created_at\nno,1,2014-03-15T12:49:15Z\n',
    5,
    /has no row in the format x-posts-csv\.$/,
  ],
  ['a header that lacks a column', 'user_id,created_at\n1,2014-03-15T12:49:15Z\n', 5, /lacks the column/],
])('fails for %s, and writes nothing', async (_what, content, maxBadRows, message) => {
  const insert = jest.fn();
  const untouched: PostStore = { accounts: { ensure: jest.fn() }, posts: { insert } };
  const report = await importPosts(untouched, await sourceOf(content), { ...options, maxBadRows });
  expect(report).toMatchObject({ status: 'failed', storedCount: 0, failure: { code: 'BAD_USER_INPUT' } });
  expect(report.failure?.message).toMatch(message);
  expect(insert).not.toHaveBeenCalled();
});

it.each([
  [{ maxBadRows: -1 }, observedAt, /limit of bad rows/],
  [{ maxBadRows: 0.5 }, observedAt, /limit of bad rows/],
  [{ batchSize: 0 }, observedAt, /at least one post/],
  [{}, new Date('2999-01-01T00:00:00Z'), /in the future/],
  [{}, new Date(Number.NaN), /not a time/],
])('refuses %j as of %s', async (changed, at, message) => {
  const untouched: PostStore = { accounts: { ensure: jest.fn() }, posts: { insert: jest.fn() } };
  const source = { ...(await sourceOf(postsCsv(posts))), observedAt: at };
  await expect(importPosts(untouched, source, { ...options, ...changed })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
  });
});

it('passes on what the database throws, and asks for each author once a batch', async () => {
  const ensure = jest.fn((named: readonly { nativeId: string }[]) =>
    Promise.resolve(named.map(({ nativeId }) => nativeId)),
  );
  const insert = jest.fn(() => Promise.reject(new Error('no database')));
  await expect(
    importPosts({ accounts: { ensure }, posts: { insert } }, await sourceOf(postsCsv(posts)), options),
  ).rejects.toThrow('no database');
  expect(ensure).toHaveBeenCalledTimes(1);
  expect(ensure.mock.calls[0]![0].map(({ nativeId }) => nativeId)).toEqual([
    '700',
    '701',
    '702',
    '703',
    '704',
    '705',
    '706',
  ]);
});

it('closes a batch of long posts before it has its full number', async () => {
  const sizes: number[] = [];
  const store: PostStore = {
    accounts: { ensure: (named) => Promise.resolve(named.map(({ nativeId }) => nativeId)) },
    posts: {
      insert: (batch) => {
        sizes.push(batch.length);
        return Promise.resolve(batch.length);
      },
    },
  };
  const long = posts.slice(0, 30).map((post) => ({ ...post, isRepost: false, text: 'x'.repeat(1_000_000) }));
  await importPosts(store, await sourceOf(postsCsv(long)), { ...options, batchSize: 1_000 });
  expect(sizes).toEqual([9, 9, 9, 3]);
});

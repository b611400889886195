/** Snapshots and posts: newest first per account, in the order of the question. */
import type { Post } from '../../../src/domain/post';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, may, profileOf, record } from '../listed-followers';

let database: TestDatabase;
let store: Store;
let a: string;
let b: string;

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  const at = (place: number, handle: string) => record(place, handle[0]!, { profile: profileOf(handle) });
  await importList(store, [at(0, 'a2'), record(1, 'b', { profile: null })], { fingerprint: '2', observedAt: april });
  await importList(store, [at(0, 'a1')], { fingerprint: '1', observedAt: march });
  await importList(store, [at(0, 'a3')], { fingerprint: '3', observedAt: may });
  [a, b] = (await idsOf(store, ['a', 'b'])) as [string, string];
});

afterAll(async () => {
  await store.close();
  await database.close();
});

test('every observed profile is kept; an id-only row is none', async () => {
  const [ofB, ofA, , again] = await store.snapshots.list([b, a, 'x', a], 2);
  expect(ofB).toEqual([]);
  expect(ofA).toEqual([
    { accountId: a, observedAt: may, profile: profileOf('a3') },
    { accountId: a, observedAt: april, profile: profileOf('a2') },
  ]);
  expect(again).toEqual(ofA);
  expect((await store.snapshots.list([a], 10))[0]!.map(({ observedAt }) => observedAt)).toEqual([may, april, march]);
  expect(await store.snapshots.list([], 10)).toEqual([]);
  expect(await store.snapshots.list(['x'], 10)).toEqual([[]]);
});

describe('posts', () => {
  const postOf = (accountId: string, nativeId: string, more: Partial<Post> = {}): Post => ({
    accountId,
    nativeId,
    postedAt: march,
    text: 'a\\b\tc\n"{}" 😀',
    application: null,
    isRepost: false,
    inReplyTo: null,
    likesCount: 2 ** 53 - 1,
    repostsCount: 0,
    repliesCount: null,
    observedAt: april,
    ...more,
  });

  test('come back as they were, newest first, in order', async () => {
    const posts = [postOf(a, '1'), postOf(a, '2', { postedAt: april }), postOf(b, '1'), postOf(a, '3', { text: null })];
    expect(await store.posts.insert(posts)).toBe(4);
    const [none, ofA, ofB] = await store.posts.newest(['x', a, b], 2);
    expect(none).toEqual([]);
    expect(ofA).toEqual([posts[1], posts[3]]);
    expect(ofB).toEqual([posts[2]]);
    expect(await store.posts.newest([], 2)).toEqual([]);
    expect(await store.posts.insert([])).toBe(0);
  });

  test('take newer facts and keep them, whatever comes first, and text that cannot be stored is replaced', async () => {
    const older = postOf(b, '9', { likesCount: 1, observedAt: march, postedAt: may });
    const newer = postOf(b, '9', { likesCount: 2, observedAt: may, postedAt: may, text: 'x\0\udc00' });
    expect(await store.posts.insert([older, newer])).toBe(1);
    expect(await store.posts.insert([older])).toBe(0);
    expect(await store.posts.insert([newer])).toBe(0);
    expect((await store.posts.newest([b], 1))[0]).toEqual([{ ...newer, text: 'x\ufffd\ufffd' }]);
  });

  test('tell their account when they were read last; one without posts says nothing of it', async () => {
    const named = ['7', '8'].map((nativeId) => ({ platform: 'x' as const, nativeId }));
    const [c, d] = (await store.accounts.ensure(named)) as [string, string];
    const read = async () => (await store.accounts.byIds([c, d])).map((account) => account?.postsObservedAt);
    expect(await read()).toEqual([undefined, undefined]);
    await store.posts.insert([postOf(c, '1', { observedAt: march }), postOf(c, '2', { observedAt: april })]);
    expect(await read()).toEqual([april, undefined]);
    await store.posts.insert([postOf(c, '3', { observedAt: march })]);
    expect(await read()).toEqual([april, undefined]);
    await store.posts.insert([postOf(c, '1', { observedAt: may }), postOf(d, '1', { observedAt: march })]);
    expect(await read()).toEqual([may, march]);
    expect(await store.accounts.byIds([d])).toMatchObject([{ profile: null, observedAt: null }]);
  });

  test('of the same accounts from many sides at once are all kept', async () => {
    const named = Array.from({ length: 30 }, (_none, place) => ({ platform: 'x' as const, nativeId: `5${place}` }));
    const ids = await store.accounts.ensure(named);
    const batches = Array.from({ length: 6 }, (_none, batch) => {
      const observedAt = new Date(may.getTime() + batch);
      const posts = ids.map((id) => postOf(id, `1${batch}`, { observedAt }));
      return batch % 2 === 0 ? posts : posts.toReversed();
    });
    expect(await Promise.all(batches.map((posts) => store.posts.insert(posts)))).toEqual(batches.map(() => 30));
    const newest = (await store.accounts.byIds(ids)).map((account) => account?.postsObservedAt?.getTime());
    expect(new Set(newest)).toEqual(new Set([may.getTime() + 5]));
  });
});

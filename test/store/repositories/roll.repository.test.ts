/** An audience read as a whole: who follows, in order, with what is known; who is gone; and of which list it is. */
import { openStore, type Store } from '../../../src/store/open-store';
import type { FollowerFacts } from '../../../src/store/repositories/roll.repository';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, may, profileOf, record, records } from '../listed-followers';
import { scoreOf } from '../scored-accounts';

let database: TestDatabase;
let store: Store;
let target: string;
const seconds = (time: Date): number => time.getTime() / 1000;

beforeEach(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
});

afterEach(async () => {
  await store.close();
  await database.close();
});

async function read(targetId = target) {
  const followers: FollowerFacts[] = [];
  const reading = await store.rolls.read(targetId, (follower) => followers.push(follower));
  return { followers, reading };
}

async function imported(...args: Parameters<typeof importList> extends [Store, ...infer Rest] ? Rest : never) {
  target = (await importList(store, ...args)).targetId;
}

test('tells followers in order, with what is known of them', async () => {
  const profile = profileOf('h_b', { createdAt: april, followersCount: 5, likesCount: 9_007_199_254_740_991 });
  await imported([
    record(0, 'a', { profile: null, followedAt: march, followedAtBasis: 'inferred' }),
    record(1, 'b', { profile, followedAt: march, followedAtBasis: 'claimed' }),
  ]);
  const [a, b] = (await idsOf(store, ['a', 'b'])) as [string, string];
  const runId = await store.scores.startRun({ targetId: target, scorecard: 's', ruleset: 'r', computedAt: may });
  await store.scores.append([scoreOf(b, { logOdds: 0.1, verdict: 'uncertain', class: 'declared-bot' })], runId);
  const { followers, reading } = await read();
  const unknown = {
    createdAt: null,
    verdict: null,
    class: null,
    logOdds: null,
    followersCount: null,
    likesCount: null,
  };
  expect(followers).toEqual([
    {
      ...{ followerId: BigInt(a), rank: 0, followedAt: null, firstSeenAt: seconds(march), ...unknown },
      ...{ followingCount: null, postsCount: null, isOfNewestList: true },
    },
    {
      ...{ followerId: BigInt(b), rank: 1, createdAt: seconds(april), followedAt: seconds(march) },
      ...{ firstSeenAt: seconds(march), verdict: 'uncertain', class: 'declared-bot', logOdds: 0.1, followersCount: 5 },
      ...{ followingCount: null, postsCount: null, likesCount: 9_007_199_254_740_991, isOfNewestList: true },
    },
  ]);
  expect(reading).toMatchObject({
    list: { observedAt: march, complete: true, badCount: 0, duplicateCount: 0, listsAtOnce: 1 },
    listsReadAt: [march],
    departures: [],
    counts: [],
  });
});

test('tells who is gone, and whether they were met since', async () => {
  await imported(records('a', 'b', 'c', 'd'));
  await imported(records('a'), { observedAt: april, fingerprint: 'bb' });
  const elsewhere = { target: { platform: 'synthetic', nativeId: 'other' }, observedAt: may } as const;
  await importList(store, [record(0, 'b'), record(1, 'c', { profile: null }), record(2, 'x')], elsewhere);
  // A list of ids tells nothing of profiles.
  const ids = { target: { platform: 'synthetic', nativeId: 'ids' }, observedAt: may, fingerprint: 'dd' } as const;
  await importList(store, [record(0, 'd', { profile: null })], ids);
  const { followers, reading } = await read();
  expect(followers).toHaveLength(1);
  expect(reading!.listsReadAt).toEqual([march, april]);
  const gone = { firstSeenAt: seconds(march), lastSeenAt: seconds(march), goneAt: seconds(april) };
  expect(reading!.departures).toMatchObject([
    { ...gone, rank: 1, existsAfter: true },
    { ...gone, rank: 2, existsAfter: false },
    { ...gone, rank: 3, existsAfter: null },
  ]);
});

test('says where ranks come of several lists, or of two of one moment', async () => {
  await imported(records('a', 'b'));
  await imported(records('b', 'c'), { observedAt: april, fingerprint: 'bb', complete: false });
  const mixed = await read();
  // The whole list is the one that is audited, whoever came in a part of a later one.
  expect(mixed.reading!.list).toMatchObject({ observedAt: march, complete: true });
  expect(mixed.followers.map(({ isOfNewestList }) => isOfNewestList)).toEqual([true, false, false]);
  await imported(records('a', 'b', 'c'), { observedAt: may, fingerprint: 'cc' });
  expect((await read()).followers.every(({ isOfNewestList }) => isOfNewestList)).toBe(true);
  await imported(records('c', 'b', 'a'), { observedAt: may, fingerprint: 'dd' });
  expect((await read()).reading!.list.listsAtOnce).toBe(2);
});

test('tells how many followers the platform showed, oldest first', async () => {
  await imported(records('a'));
  for (const [observedAt, followersCount] of [
    [may, 30],
    [april, null],
  ] as const) {
    const shown = [record(0, 'target', { profile: profileOf('t', { followersCount }) })];
    const other = {
      target: { platform: 'synthetic', nativeId: `of ${observedAt.toISOString()}` },
      observedAt,
    } as const;
    await importList(store, shown, other);
  }
  expect((await read()).reading!.counts).toEqual([
    { observedAt: april, followersCount: null },
    { observedAt: may, followersCount: 30 },
  ]);
});

test('reads nothing where no list was imported, and stops when it is told to', async () => {
  expect(await store.rolls.read('1', () => undefined)).toBeNull();
  expect(await store.rolls.read('x', () => undefined)).toBeNull();
  await imported(records('a', 'b'));
  const stop = (): never => {
    throw new Error('enough');
  };
  await expect(store.rolls.read(target, stop)).rejects.toThrow('enough');
  expect((await read()).followers).toHaveLength(2);
});

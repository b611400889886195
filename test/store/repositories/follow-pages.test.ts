/** Pages of followers against a plain model: every order, both directions, every filter, ties and missing odds. */
import { Client } from 'pg';
import { followerOrders, type FollowerFilter, type FollowerOrder } from '../../../src/domain/follow';
import type { FollowerPageRequest } from '../../../src/store/follower-scan';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';

interface Listed {
  readonly followerId: string;
  readonly rank: number;
  readonly logOdds: number | null;
  readonly verdict: string | null;
  readonly class: string | null;
  readonly flags: string[] | null;
}

const followerCount = 60;
const verdictsHere = ['likely-authentic', 'uncertain', 'likely-inauthentic', 'unknown', null];
const classesHere = ['ordinary', 'spam', 'inactive', null];
const oddsHere = [2.5, -1, null, 0, 0.1, 2.5, -0.30000000000000004, 1e-300];

let database: TestDatabase;
let store: Store;
let targets: string[];
let listed: Listed[];

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  const named = Array.from({ length: followerCount + 3 }, (_, place) => ({
    platform: 'synthetic' as const,
    nativeId: String(place),
  }));
  const ids = await store.accounts.ensure(named);
  targets = ids.slice(0, 3);
  listed = ids.slice(3).map((followerId, place) => ({
    followerId,
    // Pairs share a rank, as followers of two lists may.
    rank: Math.floor(((place * 7) % followerCount) / 2),
    logOdds: oddsHere[place % oddsHere.length]!,
    verdict: verdictsHere[place % verdictsHere.length]!,
    class: verdictsHere[place % verdictsHere.length] === null ? null : classesHere[place % 3]!,
    flags: place % 4 === 0 ? ['silent-account', 'spam-bio'] : place % 3 === 0 ? [] : null,
  }));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  for (const [place, follow] of listed.entries()) {
    const { followerId, rank, logOdds, verdict, flags } = follow;
    const goneAt = place % 11 === 10 ? '2022-05-01T00:00:00Z' : null;
    await client.query(
      `INSERT INTO follow (target_id, follower_id, rank, first_seen_at, last_seen_at, gone_at, log_odds, verdict, class, flags)
       SELECT target_id, $2, $3, '2022-04-01T00:00:00Z', '2022-04-01T00:00:00Z', $4, $5, $6, $7, $8 FROM unnest($1::bigint[]) target_id`,
      [targets.slice(0, 2), followerId, rank, goneAt, logOdds, verdict, follow.class, flags],
    );
  }
  await client.end();
  listed = listed.filter((_, place) => place % 11 !== 10);
});

afterAll(async () => {
  await store.close();
  await database.close();
});

/** The order's definition: followers without odds come last in both directions of suspicion. */
function compare(order: FollowerOrder, a: Listed, b: Listed): number {
  const byRank = a.rank - b.rank || Number(BigInt(a.followerId) - BigInt(b.followerId));
  if (order === 'rank-asc') return byRank;
  if (order === 'rank-desc') return -byRank;
  const sign = order === 'suspicion-desc' ? 1 : -1;
  if ((a.logOdds === null) !== (b.logOdds === null)) return a.logOdds === null ? 1 : -1;
  return sign * ((b.logOdds ?? 0) - (a.logOdds ?? 0)) || sign * byRank;
}

function modelled(order: FollowerOrder, filter: FollowerFilter): string[] {
  const { verdicts = [], classes = [], detector, rankFrom = 0, rankTo = Infinity } = filter;
  return listed
    .filter((follow) => verdicts.length === 0 || verdicts.some((verdict) => verdict === follow.verdict))
    .filter((follow) => classes.length === 0 || classes.some((name) => name === follow.class))
    .filter((follow) => detector === undefined || follow.flags?.includes(detector) === true)
    .filter((follow) => follow.rank >= rankFrom && follow.rank <= rankTo)
    .sort((a, b) => compare(order, a, b))
    .map((follow) => follow.followerId);
}

/** Follower ids of all pages from one end to the other. */
async function walked(request: Omit<FollowerPageRequest, 'targetId'>): Promise<string[]> {
  const pages: string[][] = [];
  let cursor: Pick<FollowerPageRequest, 'after' | 'before'> = {};
  for (;;) {
    const [page] = await store.follows.pages([{ ...request, ...cursor, targetId: targets[0]! }]);
    pages.push(page!.follows.map((follow) => follow.followerId));
    if (!page!.hasMore) break;
    expect(page!.follows).toHaveLength(request.limit);
    cursor = request.backwards === true ? { before: page!.follows[0] } : { after: page!.follows.at(-1) };
  }
  return (request.backwards === true ? pages.toReversed() : pages).flat();
}

const filters: FollowerFilter[] = [
  {},
  { verdicts: [], classes: [] },
  { verdicts: ['likely-inauthentic'] },
  { verdicts: ['unknown', 'likely-authentic', 'unknown'] },
  { classes: ['spam'] },
  { classes: ['ordinary', 'inactive', 'impersonator'] },
  { verdicts: ['uncertain', 'likely-authentic'], classes: ['spam', 'ordinary'] },
  { detector: 'spam-bio' },
  { detector: 'nobody-knows-it' },
  { rankFrom: 4, rankTo: 20 },
  { rankFrom: 29 },
  { rankTo: -1 },
  { verdicts: ['likely-authentic', 'unknown'], detector: 'silent-account', rankFrom: 3, rankTo: 28 },
];

describe.each(followerOrders)('%s', (order) => {
  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('%s', async (_, filter) => {
    const expected = modelled(order, filter);
    for (const limit of [1, 7, 100]) {
      expect(await walked({ order, filter, limit })).toEqual(expected);
      expect(await walked({ order, filter, limit, backwards: true })).toEqual(expected);
    }
  });

  test('stays between two cursors, in both directions', async () => {
    const all = modelled(order, {});
    const key = (id: string) => listed.find((follow) => follow.followerId === id)!;
    for (const [from, to] of [
      [3, 30],
      [20, 50],
      [45, 52],
      [10, 11],
      [30, 10],
    ] as const) {
      const between = { targetId: targets[0]!, order, filter: {}, after: key(all[from]!), before: key(all[to]!) };
      const [forwards, backwards] = await store.follows.pages([
        { ...between, limit: 5 },
        { ...between, limit: 5, backwards: true },
      ]);
      const expected = all.slice(from + 1, Math.max(to, from + 1));
      expect(forwards!.follows.map((follow) => follow.followerId)).toEqual(expected.slice(0, 5));
      expect(backwards!.follows.map((follow) => follow.followerId)).toEqual(expected.slice(-5));
      expect([forwards!.hasMore, backwards!.hasMore]).toEqual([expected.length > 5, expected.length > 5]);
    }
  });
});

test('answers requests of every kind together, in their order', async () => {
  const first = { filter: {}, limit: 2, order: 'rank-asc' as const };
  const pages = await store.follows.pages([
    { ...first, targetId: targets[1]! },
    { ...first, targetId: targets[2]! },
    { ...first, targetId: targets[0]!, order: 'suspicion-asc' },
    { ...first, targetId: 'nobody' },
    { ...first, targetId: targets[0]!, after: listed[0]! },
    { ...first, targetId: targets[0]!, filter: { detector: 'a\0b' } },
    { ...first, targetId: targets[1]! },
  ]);
  const ids = pages.map((page) => page.follows.map((follow) => `${follow.targetId} ${follow.followerId}`));
  const on = (target: number, followers: string[]) => followers.map((id) => `${targets[target]!} ${id}`);
  const byRank = modelled('rank-asc', {});
  const place = byRank.indexOf(listed[0]!.followerId);
  expect(ids).toEqual([
    on(1, byRank.slice(0, 2)),
    [],
    on(0, modelled('suspicion-asc', {}).slice(0, 2)),
    [],
    on(0, byRank.slice(place + 1, place + 3)),
    [],
    on(1, byRank.slice(0, 2)),
  ]);
  expect(await store.follows.pages([])).toEqual([]);
});

test.each([
  { rank: 1.5, followerId: '1', logOdds: null },
  { rank: 1, followerId: '1 OR 1=1', logOdds: null },
  { rank: 1, followerId: '1', logOdds: NaN },
])('refuses the cursor %j', async (after) => {
  const request = { targetId: targets[0]!, order: 'suspicion-asc' as const, filter: {}, limit: 1, after };
  await expect(store.follows.pages([request])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

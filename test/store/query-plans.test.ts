/**
 * Every read that the API sends, as the planner answers it over a million follows: by index, without sorting an
 * audience, and a page deep in a list as cheaply as its first. Planned for the values at hand and, as a prepared
 * statement comes to be, for any values.
 */
import { Client } from 'pg';
import { followerOrders, type FollowerFilter, type FollowerOrder } from '../../src/domain/follow';
import { Database } from '../../src/store/database';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../setup/database';
import { explain, nodesOf, type Plan } from './explain';
import { largeAudience, largeTarget, loadMillionFollows, middleTargets, smallTargets } from './million-follows';

let database: TestDatabase;
let store: Store;
let client: Client;

beforeAll(async () => {
  database = await openTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await loadMillionFollows(client);
  store = await openStore({ url: database.url });
}, 180_000);

afterAll(async () => {
  await store.close();
  await client.end();
  await database.close();
});

/** The plans of all statements that some work reads with. */
async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const read = jest.spyOn(Database.prototype, 'prepared');
  await work();
  const statements = read.mock.calls.map(([sql, values]) => [sql, values] as const);
  read.mockRestore();
  expect(statements.length).toBeGreaterThan(0);
  const plans: Plan[] = [];
  for (const mode of ['force_custom_plan', 'force_generic_plan'] as const) {
    for (const [sql, values] of statements) plans.push(await explain(client, sql, values, mode));
  }
  return plans;
}

/** Sorted rows may be those of some pages, never those of an audience. */
const mostSortedRows = 2_000;

function expectIndexed(plans: readonly Plan[]): void {
  for (const plan of plans) {
    const scanned = nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan');
    expect(scanned.map((node) => node['Relation Name'])).toEqual([]);
    const sorts = nodesOf(plan).filter((node) => node['Node Type'].includes('Sort'));
    for (const sort of sorts) {
      const sorted = sort.Plans![0]!;
      expect(sorted['Actual Rows'] * sorted['Actual Loops']).toBeLessThanOrEqual(mostSortedRows);
    }
  }
}

const buffers = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

const filters: FollowerFilter[] = [
  {},
  { verdicts: ['likely-inauthentic'] },
  { verdicts: ['likely-inauthentic', 'uncertain'] },
  { classes: ['spam'] },
  { classes: ['impersonator'], verdicts: ['uncertain'] },
  { detector: 'silent-account' },
  { rankFrom: 100_000, rankTo: 200_000 },
  { verdicts: ['unknown'], detector: 'sparse-profile', rankFrom: 100 },
];

describe.each(followerOrders)('followers by %s', (order) => {
  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('%s', async (_, filter) => {
    const request = { order, filter, limit: 100 };
    expectIndexed(await plansOf(() => store.follows.pages([{ ...request, targetId: largeTarget }])));
    expectIndexed(await plansOf(() => store.follows.pages([{ ...request, targetId: largeTarget, backwards: true }])));
    const many = middleTargets.slice(0, 10).map((targetId) => ({ ...request, limit: 10, targetId }));
    expectIndexed(await plansOf(() => store.follows.pages(many)));
  });

  test('what an index answers reads little more than the page, however few in the audience match', async () => {
    const answered: FollowerFilter[] = [
      {},
      { verdicts: ['unknown'] },
      { verdicts: ['likely-inauthentic', 'likely-authentic'] },
      { classes: ['impersonator'] },
      { classes: ['incentivised'] },
    ];
    for (const filter of answered) {
      const request = { targetId: largeTarget, order, filter, limit: 100 };
      const plans = await plansOf(() => store.follows.pages([request, { ...request, backwards: true }]));
      // At most four scans of 101 followers, each on a block of its own.
      for (const plan of plans) expect(buffers(plan)).toBeLessThan(4 * 101 + 100);
    }
  });

  test('a page after 250,000 followers reads no more than twice the blocks of the first', async () => {
    const page = (more = {}) => ({ targetId: largeTarget, order, filter: {}, limit: 100, ...more });
    const [found] = await store.follows.pages([page(cursorAt(order))]);
    expect(found!.follows).toHaveLength(100);
    const first = await plansOf(() => store.follows.pages([page()]));
    const deep = await plansOf(() => store.follows.pages([page(cursorAt(order))]));
    deep.forEach((plan, index) => {
      expect(buffers(plan)).toBeLessThanOrEqual(2 * buffers(first[index]!));
    });
  });
});

/** A place with about 250,000 of the 300,000 followers before it. */
function cursorAt(order: FollowerOrder): object {
  const rank = order === 'rank-desc' ? largeAudience - 250_000 : 250_000;
  const logOdds = order === 'suspicion-desc' ? -3 : 3;
  return { after: { rank, followerId: '150000', logOdds } };
}

const reads: Record<string, () => Promise<unknown>> = {
  'walk from the oldest': () => store.follows.walk(largeTarget, null, 1_000),
  'walk from far in': () => store.follows.walk(largeTarget, 250_000, 1_000),
  'accounts by id': () => store.accounts.byIds(middleTargets),
  'accounts by native id': () =>
    store.accounts.byRefs(middleTargets.map((id) => ({ platform: 'x', nativeId: String(Number(id) * 7919) }))),
  'accounts by handle': () =>
    store.accounts.byRefs(middleTargets.map((id) => ({ platform: 'x', handle: `USER_${id}` }))),
  search: () => store.accounts.search({ text: 'user_1', first: 20 }),
  'search on a platform, further on': () =>
    store.accounts.search({ text: 'u', platform: 'github', first: 20, after: { handle: 'user_5', id: '50' } }),
  'newest scores': () => store.scores.newest(middleTargets.map((id) => String(Number(id) + 10_000))),
  snapshots: () => store.snapshots.list(middleTargets, 5),
  'problems of an import': () => store.imports.problems('1', 100),
  'newest posts': () => store.posts.newest(middleTargets, 5),
};

test.each(Object.entries(reads))('%s', async (_, read) => {
  expectIndexed(await plansOf(read));
});

test('counting audiences reads those audiences, and no other', async () => {
  const plans = await plansOf(() => store.follows.counts([...middleTargets.slice(0, 20), ...smallTargets]));
  for (const plan of plans) {
    expect(nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(buffers(plan)).toBeLessThan(20 * 350 + 100 * 40);
  }
});

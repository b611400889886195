/**
 * How the resolvers read: in batches, once per request, and nothing of one request in another.
 */
import { openCache } from '../../src/cache/open-cache';
import { encodeGlobalId } from '../../src/graphql/global-id';
import { FollowersPageDocument, NodeDocument } from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { withStatements } from './statements';
import { openTestApi, type TestApi } from './test-api';
import { computedAt, testScorer } from './test-rules';

let population: TestPopulation;
const open: TestApi[] = [];

beforeAll(async () => {
  population = await openPopulation();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()));
});

afterAll(async () => {
  await population.close();
});

async function openWith(options: Parameters<typeof openTestApi>[1]): Promise<TestApi> {
  const api = await openTestApi(population.store, options);
  open.push(api);
  return api;
}

const gallery = { platform: 'X', handle: 'gallery' } as const;

describe('scores', () => {
  it('are the stored ones where they are current, and made in one batch where there are none', async () => {
    const scorer = testScorer();
    const api = await openWith({ scorer });
    const { body } = await api.ask(FollowersPageDocument, { ...gallery, first: 60, orderBy: 'RANK_DESC' });
    // Ranks 119 to 60: 20 are not scored, and 4 of the others are known by id alone, of which no score is kept.
    expect(scorer.batches).toEqual([24]);
    const scores = body.data?.account?.followers.edges.map(({ node }) => node.score);
    expect(scores).toHaveLength(60);
    expect(scores?.every((score) => score.signals.length === 2)).toBe(true);
  });

  it('are made anew in one batch where the rules have changed', async () => {
    const scorer = testScorer('rules-2');
    const api = await openWith({ scorer });
    await api.ask(FollowersPageDocument, { ...gallery, first: 50, orderBy: 'RANK_ASC' });
    expect(scorer.batches).toEqual([50]);
  });

  it('are made anew where the facts have changed', async () => {
    const accounts = await population.store.accounts.byRefs([{ platform: 'x', nativeId: '100' }]);
    const later = { ...accounts[0]!, observedAt: new Date('2025-04-01T00:00:00Z') };
    const scorer = testScorer();
    const reads = {
      follows: population.store.follows,
      scores: population.store.scores,
      posts: population.store.posts,
      audits: population.store.audits,
      accounts: { byIds: () => Promise.resolve([later]), byRefs: () => Promise.resolve([later]), search: jest.fn() },
    };
    const api = await openWith({ scorer, reads });
    const query = '{ account(platform: X, nativeId: "100") { score { observedAt computedAt } } }';
    const { body } = await api.post({ query });
    expect(body.data).toEqual({
      account: { score: { observedAt: later.observedAt.toISOString(), computedAt: computedAt.toISOString() } },
    });
    expect(scorer.batches).toEqual([1]);
  });

  it('are made anew where another list of the same moment has corrected the facts', async () => {
    const [account] = await population.store.accounts.byRefs([{ platform: 'x', nativeId: '101' }]);
    const corrected = { ...account!, profile: { ...account!.profile!, followersCount: 5_000 } };
    const ask = async (known: typeof account) => {
      const scorer = testScorer();
      const answer = () => Promise.resolve([known!]);
      const { follows, scores, posts, audits } = population.store;
      const reads = { follows, scores, posts, audits, accounts: { byIds: answer, byRefs: answer, search: jest.fn() } };
      const api = await openWith({ scorer, reads });
      await api.post({ query: '{ account(platform: X, nativeId: "101") { score { verdict } } }' });
      return scorer.batches;
    };
    expect(await ask(account)).toEqual([]);
    expect(await ask(corrected)).toEqual([1]);
  });
});

describe('a request', () => {
  it('reads what it needs twice only once', async () => {
    const api = await openWith({});
    const query = `{ a: account(platform: X, handle: "gallery") { id } b: account(platform: X, handle: "GALLERY") { id }
      c: accounts(refs: [{ platform: X, handle: "@Gallery" }]) { account { score { verdict } } } }`;
    const { statements } = await withStatements(() => api.post({ query }));
    expect(statements).toHaveLength(2);
  });

  it('shares no loader with another: what changed between two requests is seen', async () => {
    const api = await openWith({});
    const id = encodeGlobalId({ type: 'Account', key: '2' });
    const ask = () => api.ask(NodeDocument, { id });
    const first = await withStatements(ask);
    const second = await withStatements(ask);
    expect(first.statements).toHaveLength(1);
    expect(second.statements).toEqual(first.statements);
    const together = await withStatements(() => Promise.all(Array.from({ length: 20 }, ask)));
    expect(new Set(together.answer.map(({ text }) => text)).size).toBe(1);
  });

  it('is answered from the cache where one is warm, by the same answer', async () => {
    const cache = await openCache({ ttlMs: 60_000 });
    const api = await openWith({ cache });
    const ask = () => api.ask(FollowersPageDocument, { ...gallery, first: 100, orderBy: 'SUSPICION_DESC' });
    const cold = await withStatements(ask);
    const warm = await withStatements(ask);
    expect(warm.answer.body).toEqual(cold.answer.body);
    // Names and pages are read each time; accounts, scores and counts are not.
    expect([cold.statements.length, warm.statements.length]).toEqual([5, 2]);
    await cache.close();
  });
});

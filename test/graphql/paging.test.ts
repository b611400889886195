/**
 * Walks through lists: forwards and backwards, in every order and with filters, each follower is met exactly once.
 */
import {
  type FollowerFilter,
  FollowersPageDocument,
  type FollowerOrder,
  type FollowersPageQuery,
  type FollowersPageQueryVariables,
  SearchAccountsDocument,
  type SearchAccountsQuery,
  type SearchAccountsQueryVariables,
} from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { openTestApi, type TestApi } from './test-api';

let population: TestPopulation;
let api: TestApi;

beforeAll(async () => {
  population = await openPopulation();
  api = await openTestApi(population.store);
});

afterAll(async () => {
  await api.close();
  await population.close();
});

const gallery = { platform: 'X', handle: 'gallery' } as const;

type Page = NonNullable<FollowersPageQuery['account']>['followers'];

async function pageOf(variables: Omit<FollowersPageQueryVariables, 'platform'>): Promise<Page> {
  const { body } = await api.ask(FollowersPageDocument, { ...gallery, ...variables });
  return body.data!.account!.followers;
}

/** Ranks in the order in which they were met. */
async function walk(orderBy: FollowerOrder, size: number, filter: FollowerFilter = {}): Promise<number[]> {
  const ranks: number[] = [];
  for (let after: string | null = null; ;) {
    const page = await pageOf({ first: size, after, orderBy, filter });
    ranks.push(...page.edges.map(({ rank }) => rank));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!page.pageInfo.hasNextPage) return ranks;
    after = page.pageInfo.endCursor;
  }
}

async function walkBack(orderBy: FollowerOrder, size: number): Promise<number[]> {
  const ranks: number[] = [];
  for (let before: string | null = null; ;) {
    const page = await pageOf({ last: size, before, orderBy });
    ranks.unshift(...page.edges.map(({ rank }) => rank));
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    if (!page.pageInfo.hasPreviousPage) return ranks;
    before = page.pageInfo.startCursor;
  }
}

const ascending = Array.from({ length: 120 }, (_, rank) => rank);

describe('a walk through followers', () => {
  it('meets everyone in the order of rank, whatever the size of the pages', async () => {
    expect(await walk('RANK_ASC', 7)).toEqual(ascending);
    expect(await walk('RANK_DESC', 100)).toEqual([...ascending].reverse());
  });

  it.each(['SUSPICION_DESC', 'SUSPICION_ASC'] as const)(
    'meets everyone once in the order %s, those without a score last',
    async (order) => {
      const walked = await walk(order, 13);
      expect([...walked].sort((a, b) => a - b)).toEqual(ascending);
      const withoutScore = walked.slice(-30);
      expect(withoutScore.every((rank) => rank >= 100 || rank % 10 === 9)).toBe(true);
    },
  );

  it.each(['RANK_ASC', 'RANK_DESC', 'SUSPICION_DESC', 'SUSPICION_ASC'] as const)(
    'meets in the order %s the same backwards',
    async (order) => {
      expect(await walkBack(order, 17)).toEqual(await walk(order, 40));
    },
  );

  it('keeps to a filter', async () => {
    expect(await walk('RANK_ASC', 5, { rankFrom: 10, rankTo: 21 })).toEqual(ascending.slice(10, 22));
    const suspicious = await walk('RANK_ASC', 4, { verdicts: ['LIKELY_INAUTHENTIC'] });
    expect(suspicious).toHaveLength(11);
    expect(await walk('RANK_ASC', 4, { classes: ['FAKE_FOLLOWER_LIKE'] })).toEqual(suspicious);
    expect(await walk('SUSPICION_DESC', 4, { detector: 'wordless-bio', rankTo: 14 })).toHaveLength(4);
    expect(await walk('RANK_ASC', 4, { verdicts: [], classes: null })).toEqual(ascending);
  });

  it('counts the whole list, and does not claim to have counted a filtered one', async () => {
    const ask = async (filter: FollowerFilter | null) =>
      (await api.ask(FollowersPageDocument, { ...gallery, first: 1, filter })).body.data?.account?.followers.totalCount;
    expect([await ask(null), await ask({}), await ask({ rankTo: 3 })]).toEqual([120, 120, null]);
  });

  it('refuses a cursor in another order', async () => {
    const { body } = await api.ask(FollowersPageDocument, { ...gallery, first: 1, orderBy: 'RANK_ASC' });
    const after = body.data?.account?.followers.pageInfo.endCursor;
    const other = await api.ask(FollowersPageDocument, { ...gallery, first: 1, after, orderBy: 'SUSPICION_ASC' });
    expect(other.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('takes a null for an order as the usual one', async () => {
    const { body } = await api.ask(FollowersPageDocument, { ...gallery, first: 1, orderBy: null });
    expect(body.data?.account?.followers.edges[0]?.rank).toBe(119);
  });
});

async function searchFor(variables: SearchAccountsQueryVariables): Promise<SearchAccountsQuery['searchAccounts']> {
  return (await api.ask(SearchAccountsDocument, variables)).body.data!.searchAccounts;
}

describe('a search', () => {
  it('walks through everyone whose handle begins so', async () => {
    const handles: (string | null)[] = [];
    for (let after: string | null = null; ;) {
      const page = await searchFor({ text: '@FOLLOWER_0', platform: 'X', first: 40, after });
      handles.push(...page.edges.map(({ node }) => node.handle));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(handles).toEqual([...handles].sort());
    expect(handles).toHaveLength(90);
    expect(new Set(handles).size).toBe(90);
  });
});

/**
 * Arguments that are wrong, by mistake or not: each is refused with BAD_USER_INPUT or answered with null, and nothing
 * of them reaches the database that it could choke on.
 */
import { expectRefused } from './expect-refused';
import { openPopulation, type TestPopulation } from './population';
import { withStatements } from './statements';
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

const accept = { accept: 'application/graphql-response+json' };
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const followers = (inner: string): string =>
  `{ account(platform: X, handle: "gallery") { followers(${inner}) { edges { rank } } } }`;
const largeInt =
  'query ($n: Int) { account(platform: X, handle: "gallery") { followers(first: $n) { edges { rank } } } }';

describe('an argument', () => {
  it.each([
    ['no page size', { query: followers('after: null') }],
    ['both page sizes', { query: followers('first: 1, last: 1') }],
    ['a page of none', { query: followers('first: 0') }],
    ['a page of 101', { query: followers('first: 101') }],
    ['a page size that is null', { query: followers('first: null') }],
    [
      'a foreign cursor',
      { query: followers('first: 1, after: "WzEsWyJmb2xsb3dlcnMiLCIyIiwicmFuay1kZXNjIl0sWzEsIjMiLG51bGxdXQ"') },
    ],
    ['a cursor of nonsense', { query: followers('first: 1, before: "nonsense"') }],
    ['a negative rank', { query: followers('first: 1, filter: { rankFrom: -1 }') }],
    ['an empty range of ranks', { query: followers('first: 1, filter: { rankFrom: 5, rankTo: 4 }') }],
    ['an unknown detector', { query: followers('first: 1, filter: { detector: "x\' OR 1=1" }') }],
    ['neither handle nor id', { query: '{ account(platform: X) { id } }' }],
    ['handle and id', { query: '{ account(platform: X, handle: "a", nativeId: "1") { id } }' }],
    ['an empty handle', { query: '{ account(platform: X, handle: "@") { id } }' }],
    ['a handle of 600 characters', { query: `{ account(platform: X, handle: "${'a'.repeat(600)}") { id } }` }],
    ['a global id of nonsense', { query: '{ node(id: "nonsense") { id } }' }],
    ['a number for a global id', { query: '{ node(id: 1) { id } }' }],
    [
      '101 references',
      { query: `{ accounts(refs: [${many(101, () => '{ platform: X, handle: "a" }')}]) { status } }` },
    ],
    ['a reference without a name', { query: '{ accounts(refs: [{ platform: X }]) { status } }' }],
    ['an empty search', { query: '{ searchAccounts(text: " ", first: 1) { edges { cursor } } }' }],
    ['a search for 101', { query: '{ searchAccounts(text: "a", first: 101) { edges { cursor } } }' }],
    ['a NUL', { query: 'query ($h: String) { account(platform: X, handle: $h) { id } }', variables: { h: 'a\0' } }],
    [
      'half a surrogate pair',
      {
        query: 'query ($t: String!) { searchAccounts(text: $t, first: 1) { edges { cursor } } }',
        variables: { t: 'a\uD800' },
      },
    ],
    ['an integer beyond 32 bits', { query: largeInt, variables: { n: 2 ** 40 } }],
    ['a fraction', { query: largeInt, variables: { n: 1.5 } }],
    ['a null past a default', { query: 'query ($id: ID = "a") { node(id: $id) { id } }', variables: { id: null } }],
    [
      'too many bad variables',
      {
        query:
          'query ($i: [Int!]) { a: __typename @skip(if: true) account(platform: X, handle: "a") { followers(first: 1, filter: { rankFrom: 1 }) { edges { rank } } } searchAccounts(text: "a", first: $i) { edges { cursor } } }',
        variables: { i: Array(200).fill('x') },
      },
    ],
  ])('of %s is refused', async (_what, body) => {
    const { answer, statements } = await withStatements(() => api.post(body, accept));
    expect(answer.body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expectRefused(answer, answer.body.errors![0]!.extensions.code);
    // The account itself may have been looked up; nothing beyond it.
    expect(statements.length).toBeLessThanOrEqual(1);
  });

  it('that is refused is not echoed at length', async () => {
    const variables = { n: 'x'.repeat(50_000) };
    expect((await api.post({ query: largeInt, variables })).text.length).toBeLessThan(1_000);
  });

  it('that names nobody is answered with null', async () => {
    const ids = ['MTpBY2NvdW50OjkyMjMzNzIwMzY4NTQ3NzU4MDc', 'MTpEZXRlY3Rvcjpub25l'];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } account(platform: X, nativeId: "1e400") { id } }';
    const { status, body } = await api.post({ query, variables: { ids } });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { nodes: [null, null], account: null } });
  });
});

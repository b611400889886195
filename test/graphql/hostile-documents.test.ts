/**
 * Documents that mean no good: each is refused with a documented code, at once and before any statement is sent.
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
const nested = (levels: number): string =>
  `{ account(platform: X, handle: "gallery") { ${'followers(first: 1) { edges { node { '.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;

describe('a document', () => {
  it.each([
    ['too deep', nested(4), 'QUERY_TOO_COMPLEX'],
    ['far too deep', nested(60), 'QUERY_TOO_COMPLEX'],
    ['deep beyond the stack', `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['of too many aliases', `{ ${many(101, (n) => `a${n}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
    ['of too many fields at the top', `{ ${many(21, (n) => `a${n}: detectors { id }`)} }`, 'QUERY_TOO_COMPLEX'],
    ['of the same field again and again', `{ ${many(500, () => '__typename')} }`, 'QUERY_TOO_COMPLEX'],
    ['of too many directives', `{ __typename ${many(31, () => '@include(if: true)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['of directives on many fields', `{ ${many(31, () => '__typename @skip(if: false)')} }`, 'QUERY_TOO_COMPLEX'],
    ['of unknown directives', `{ __typename ${many(100, () => '@aa')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['of too many tokens', `{ ${many(1_600, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'that doubles itself',
      `{ ...F0 } ${many(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Query { __typename }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'that doubles itself beside itself',
      `{ ...F0 } ${many(12, (n) => `fragment F${n} on Query { a: __typename ...F${n + 1} ... { ...F${n + 1} } }`)} fragment F12 on Query { __typename }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'that runs in circles',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['that asks for a misspelt field', '{ acount(platform: X) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['that asks for the schema', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['that defers', '{ ... @defer { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['that is none', '{', 'GRAPHQL_PARSE_FAILED'],
    ['that is empty', '', 'BAD_REQUEST'],
    ['that mutates what there is not', 'mutation { a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['that subscribes', 'subscription { auditProgress(id: "x") { status } }', 'OPERATION_RESOLUTION_FAILURE'],
    [
      'that costs too much',
      '{ nodes(ids: ["a", "b"]) { ... on Account { followers(first: 100) { edges { node { followers(first: 100) { edges { rank } } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s is refused at once, before any statement', async (_what, query, code) => {
    const started = performance.now();
    const { answer, statements } = await withStatements(() => api.post({ query }, accept));
    expect(performance.now() - started).toBeLessThan(1_000);
    expectRefused(answer, code);
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(statements).toEqual([]);
  });

  it('with an operation that is not in it is refused', async () => {
    const query = 'query A { __typename } query B { __typename }';
    for (const operationName of ['C', undefined]) {
      const answer = await api.post({ query, operationName }, accept);
      expectRefused(answer, 'OPERATION_RESOLUTION_FAILURE');
      expect(answer.status).toBe(400);
    }
    expect((await api.post({ query, operationName: 'B' })).body.data).toEqual({ __typename: 'Query' });
  });

  it('by a hash that is not its own is refused, and one that is too large is not kept', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    expectRefused(await api.post({ query: '{ __typename }', extensions }), 'BAD_REQUEST');
    expectRefused(await api.post({ extensions }), 'PERSISTED_QUERY_NOT_FOUND');
    const otherVersion = { persistedQuery: { version: 2, sha256Hash: 'f'.repeat(64) } };
    expectRefused(await api.post({ query: '{ __typename }', extensions: otherVersion }), 'BAD_REQUEST');
  });
});

describe('clients that know only application/json', () => {
  it('get 200 for mistakes in documents and variables, as GraphQL over HTTP has it', async () => {
    const legacy = { accept: 'application/json' };
    expect((await api.post({ query: '{' }, legacy)).status).toBe(200);
    expect((await api.post({ query: '{ a }' }, legacy)).status).toBe(200);
    const variables = { id: [1] };
    expect((await api.post({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables }, legacy)).status).toBe(
      200,
    );
    expect((await api.post({ query: nested(4) }, legacy)).status).toBe(400);
  });
});

/**
 * Whatever is put into the arguments, the answer is a documented mistake of the caller or a result, never a fault.
 */
import fc from 'fast-check';
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

const query = `query ($platform: Platform!, $handle: String, $nativeId: String, $id: ID!, $text: String!, $size: Int,
    $after: String, $before: String, $detector: String, $from: Int, $to: Int, $level: Float, $population: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    followers(first: $size, after: $after, before: $before, filter: { detector: $detector, rankFrom: $from, rankTo: $to }) {
      totalCount
      edges { cursor }
    }
    audience { share(level: $level, population: $population) { point } }
  }
  node(id: $id) { id }
  searchAccounts(text: $text, first: 3, after: $after) { edges { cursor node { handle } } }
}`;

const words = ['gallery', '9001', 'wordless-bio', 'MTpBY2NvdW50OjE', '', '%', "'", '\\', '1e400', '__proto__', '٣'];
const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }), fc.string({ maxLength: 3 }));
const optionalText = fc.option(text);
const integer = fc.option(fc.oneof(fc.integer({ min: -2, max: 102 }), fc.maxSafeInteger()));

const variables = fc.record({
  platform: fc.constantFrom('X', 'MASTODON', 'x'),
  handle: optionalText,
  nativeId: optionalText,
  id: text,
  text,
  size: integer,
  after: optionalText,
  before: optionalText,
  detector: optionalText,
  from: integer,
  to: integer,
  level: fc.option(fc.double()),
  population: optionalText,
});

it('is never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(variables, async (inputs) => {
      const { status, body } = await api.post({ query, variables: inputs });
      expect(status).toBeLessThan(500);
      for (const { extensions } of body.errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT');
    }),
    { numRuns: 500 },
  );
});

/**
 * The API with the product's own rules: what was scored ahead is taken as it is, and says the same as a live score.
 */
import { accountDetectors } from '../../src/detectors/registry';
import { createScorer } from '../../src/graphql/scorer';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { scoreAudience } from '../../src/scoring/score-audience';
import { AccountAudienceDocument, FollowersPageDocument } from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { openTestApi, type TestApi } from './test-api';

const scorecard = loadScorecard(accountDetectors);
const gallery = { platform: 'X', handle: 'gallery' } as const;

let population: TestPopulation;
let api: TestApi;
let scored: jest.SpyInstance;

beforeAll(async () => {
  population = await openPopulation();
  const scorer = createScorer(scorecard, accountDetectors);
  scored = jest.spyOn(scorer, 'score');
  api = await openTestApi(population.store, { scorer, detectors: accountDetectors });
});

afterAll(async () => {
  await api.close();
  await population.close();
});

it('scores live what was scored by other rules, and takes as it is what was scored by these', async () => {
  const ask = async () => {
    const { body } = await api.ask(FollowersPageDocument, { ...gallery, first: 100, orderBy: 'RANK_ASC' });
    return body.data?.account?.followers.edges.map(({ node }) => node);
  };
  const live = await ask();
  expect(scored.mock.calls.map(([accounts]: [unknown[]]) => accounts.length)).toEqual([100]);
  scored.mockClear();

  const [account] = await population.store.accounts.byRefs([{ platform: 'x', handle: 'gallery' }]);
  await scoreAudience(population.store, account!.id, { scorecard, detectors: accountDetectors });
  const stored = await ask();
  expect(stored).toEqual(live);
  // Only those known by id alone, of whom no score is kept.
  expect(scored.mock.calls.map(([accounts]: [unknown[]]) => accounts.length)).toEqual([10]);
  expect(live?.[0]?.score.signals).toHaveLength(accountDetectors.length);
});

it('gives the share with its intervals, and refuses a definition that cannot be', async () => {
  const { body } = await api.ask(AccountAudienceDocument, gallery);
  const audience = body.data?.account?.audience;
  expect(audience).toMatchObject({ followers: 120, scored: 120, notScored: 0 });
  expect(audience?.share?.low).toBeLessThanOrEqual(audience?.share?.high ?? 0);
  expect(audience?.share?.scoredCount).toBe(108);
  expect(audience?.share?.population).toBe(scorecard.errorRates.defaultPopulation);
  expect(audience?.share?.populations).toEqual(Object.keys(scorecard.errorRates.populations));
  const refused = await api.ask(AccountAudienceDocument, { ...gallery, definition: ['UNKNOWN'] });
  expect(refused.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('refuses a share of classes that no detector can tell: nobody looks for them, so they are not none', async () => {
  const { body } = await api.ask(AccountAudienceDocument, { ...gallery, definition: ['SPAM', 'IMPERSONATOR'] });
  expect(body.errors?.[0]).toMatchObject({
    message: 'definition: no detector can tell impersonator yet.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

it('takes each population that it names, and says whose error rates apply', async () => {
  for (const population of Object.keys(scorecard.errorRates.populations)) {
    const { body } = await api.ask(AccountAudienceDocument, { ...gallery, population });
    expect(body.data?.account?.audience?.share?.population).toBe(population);
  }
  const refused = await api.ask(AccountAudienceDocument, { ...gallery, population: 'elsewhere' });
  expect(refused.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

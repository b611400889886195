/** What stands out in an audience: of scored ones, of one never scored, of a scoring that asked nobody, and of many. */
import { AudienceSignalsDocument } from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { withStatements } from './statements';
import { openTestApi, type TestApi } from './test-api';
import { computedAt, testDetectors } from './test-rules';

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

const findingsOf = async (ref: { readonly nativeId: string }) => {
  const { body } = await api.ask(AudienceSignalsDocument, { platform: 'X', ...ref });
  expect(body.errors).toBeUndefined();
  return body.data!.account!.audience?.findings;
};

it('says what each detector said, in words, without points', async () => {
  const { signals, ...when } = (await findingsOf({ nativeId: '9001' }))!;
  expect(when).toEqual({ computedAt: computedAt.toISOString(), ruleset: 'rules-1' });
  expect(signals).toMatchObject([
    { detector: 'wordless-followers', detectorVersion: 1, outcome: 'SCORED', suspicion: 0.75, confidence: 0.5 },
    { detector: 'posting-lockstep', outcome: 'ABSTAINED', because: 'MISSING_FACTS' },
    { detector: 'broken-mirror', outcome: 'FAILED', suspicion: null, detail: 'TypeError' },
  ]);
  expect(signals.map(({ points }) => points)).toEqual([null, null, null]);
  expect(signals[0]!.evidence.map(({ message }) => message)).toEqual([
    'Of its followers, 30 % say nothing; usually 0 to 20 %.',
    'The first who says something says “I am number”.',
  ]);
});

it('is null of an audience that was never scored, and of a scoring that asked no such detector', async () => {
  expect(await findingsOf({ nativeId: '9002' })).toBeNull();
  const { store } = population;
  const [museum] = await store.accounts.byRefs([{ platform: 'x', nativeId: '9002' }]);
  const run = { targetId: museum!.id, scorecard: 'test@1', ruleset: 'rules-1', computedAt };
  await store.scores.finishRun(await store.scores.startRun(run), { accountCount: 0 });
  expect(await findingsOf({ nativeId: '9002' })).toBeNull();
});

it('reads the findings of many audiences at once, those of an audience once', async () => {
  const ofMany = (count: number) => () =>
    api.post({
      query: `query ($refs: [AccountRefInput!]!) {
        accounts(refs: $refs) { account { audience { findings { computedAt signals { outcome } } again: findings { ruleset } } } }
      }`,
      variables: {
        refs: Array.from({ length: count }, (_, at) => ({ platform: 'X', nativeId: at % 2 ? '9001' : '9002' })),
      },
    });
  const [few, many] = [await withStatements(ofMany(2)), await withStatements(ofMany(40))];
  expect(few.answer.body.errors).toBeUndefined();
  expect(many.statements).toEqual(few.statements);
  expect(many.statements.filter((statement) => statement.includes('score_run'))).toHaveLength(1);
});

it('shows detectors of audiences in the catalogue, and finds no followers by them', async () => {
  const { body } = await api.post({ query: '{ detectors { name scope } }' });
  expect((body.data as { detectors: unknown[] }).detectors.slice(testDetectors.length)).toEqual([
    { name: 'wordless-followers', scope: 'AUDIENCE' },
    { name: 'posting-lockstep', scope: 'AUDIENCE' },
    { name: 'broken-mirror', scope: 'AUDIENCE' },
  ]);
  const { body: refused } = await api.post({
    query: `{ account(platform: X, nativeId: "9001") {
      followers(first: 1, filter: { detector: "wordless-followers" }) { edges { rank } } } }`,
  });
  expect(refused.errors?.[0]).toMatchObject({
    message: 'There is no such detector of accounts. `detectors { name scope }` lists them.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

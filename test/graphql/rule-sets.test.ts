/**
 * Published rule sets beside the score: of an account with facts, of one without, of an audience, and of many at once.
 */
import { publishedRuleSets } from '../../src/detectors/published/published-rule-sets';
import { ruleSetPage } from '../../src/detectors/published/rule-set-page';
import type { Post } from '../../src/domain/post';
import { PublishedRuleSetsDocument } from './operations.generated';
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

const accountOf = async (ref: { readonly nativeId: string }) => {
  const { body } = await api.ask(PublishedRuleSetsDocument, { platform: 'X', ...ref });
  expect(body.errors).toBeUndefined();
  return body.data!.account!;
};

it('says of an account what each set would have said, with its reasons', async () => {
  // 65 followers, 4,000 friends, 45 tweets, an empty biography, a picture.
  const { score, classAFeatures, audience } = await accountOf({ nativeId: '115' });
  const said = score.publishedRuleSets.map(({ ruleSet, verdict, reading }) => [ruleSet.name, verdict, reading]);
  expect(said).toEqual([
    ['camisani-calzolari', null, 'UNKNOWN'],
    ['socialbakers', 'suspicious', 'INAUTHENTIC'],
    ['state-of-search', 'no signal', 'AUTHENTIC'],
    ['twitter-audit', 'fake', 'INAUTHENTIC'],
  ]);
  const [camisani, socialbakers] = score.publishedRuleSets;
  // Name, picture and followers speak for it; biography, tweets and ratio against: 3 − 3.
  expect(camisani).toMatchObject({ rulesAsked: 6, rulesTotal: 22 });
  expect(camisani!.because).toMatch(/^What could be asked comes to 0;/);
  const outcomes = Object.fromEntries(socialbakers!.rules.map(({ rule, outcome }) => [rule, outcome]));
  expect(outcomes).toMatchObject({ '1': 'SATISFIED', '6': 'UNSATISFIED', '3': 'UNKNOWN' });
  const values = Object.fromEntries(classAFeatures.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({ friends: 4_000, 'has-biography': 0, 'has-image': 1, 'in-a-list': null });
  expect(audience).toBeNull();
});

it('has no word for an account of which only the id is known', async () => {
  const { score, classAFeatures } = await accountOf({ nativeId: '109' });
  expect(score.publishedRuleSets.map(({ verdict, rulesAsked }) => [verdict, rulesAsked])).toEqual(
    publishedRuleSets.map(() => [null, 0]),
  );
  expect(classAFeatures.every(({ value }) => value === null)).toBe(true);
});

it('counts an audience as it was when it was scored, with shares of those it has a word for', async () => {
  const { audience } = await accountOf({ nativeId: '9001' });
  const counted = audience!.publishedRuleSets!;
  expect(counted.computedAt).toBe('2025-03-02T00:00:00.000Z');
  for (const { judgedCount, unknownCount, byVerdict } of counted.ruleSets) {
    expect(judgedCount + unknownCount).toBe(100);
    expect(byVerdict.reduce((sum, { count }) => sum + count, 0)).toBe(judgedCount);
    expect(byVerdict.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  }
  expect(counted.ruleSets.map(({ ruleSet }) => ruleSet.name)).toEqual(publishedRuleSets.map(({ id }) => id));
});

it('has nothing to say of an audience that was never scored, or scored without asking', async () => {
  expect((await accountOf({ nativeId: '9002' })).audience!.publishedRuleSets).toBeNull();
  const [museum] = await population.store.accounts.byRefs([{ platform: 'x', nativeId: '9002' }]);
  const run = { targetId: museum!.id, scorecard: 'test@1', ruleset: 'rules-1', computedAt: new Date() };
  await population.store.scores.finishRun(await population.store.scores.startRun(run), { accountCount: 0 });
  expect((await accountOf({ nativeId: '9002' })).audience!.publishedRuleSets).toBeNull();
});

it('shows the page of each set', async () => {
  const { body } = await api.post({ query: '{ publishedRuleSets { name page } }' });
  const expected = publishedRuleSets.map((set) => ({ name: set.id, page: ruleSetPage(set) }));
  expect(body.data).toEqual({ publishedRuleSets: expected });
});

it('asks the rules on posts where posts are stored, of many accounts with as many statements as of few', async () => {
  const followers = await population.store.follows.walk('1', null, 100);
  await population.store.posts.insert(followers.flatMap(({ followerId }) => repeatedPosts(followerId)));
  const { score } = await accountOf({ nativeId: '111' });
  const [camisani, socialbakers] = score.publishedRuleSets;
  // Six rules on the profile; four on texts, five on clients and that on their number come with the posts.
  expect(camisani).toMatchObject({ verdict: 'human', rulesAsked: 16 });
  expect(socialbakers!.rules.find(({ rule }) => rule === '3')).toMatchObject({ outcome: 'SATISFIED' });
  const ask = (first: number) =>
    withStatements(() =>
      api.post({
        query: `{ account(platform: X, nativeId: "9001") { followers(first: ${first}, orderBy: RANK_ASC) {
          edges { node { score { publishedRuleSets { verdict } } classAFeatures { value } } } } } }`,
      }),
    );
  const [few, many] = [await ask(5), await ask(80)];
  expect(many.answer.body.errors).toBeUndefined();
  expect(many.statements).toEqual(few.statements);
});

/** Twenty posts, four of them the same. */
function repeatedPosts(accountId: string): Post[] {
  const counts = { likesCount: null, repostsCount: null, repliesCount: null };
  return Array.from({ length: 20 }, (_, index) => ({
    accountId,
    nativeId: String(index),
    postedAt: new Date(Date.UTC(2025, 0, 1, index)),
    text: index < 4 ? '@ann Look, paintings' : `@ann Painting number ${index}`,
    application: 'web',
    isRepost: false,
    inReplyTo: null,
    ...counts,
    observedAt: new Date('2025-03-01T00:00:00Z'),
  }));
}

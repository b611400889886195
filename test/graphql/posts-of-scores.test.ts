/**
 * Posts and the scores that the API shows: read in one statement for outdated accounts that have some, and never else.
 */
import type { KnownFacts } from '../../src/domain/facts';
import type { Post } from '../../src/domain/post';
import { newestPosts } from '../../src/scoring/newest-posts';
import { subjectsOf } from '../../src/scoring/subject';
import { openPopulation, type TestPopulation } from './population';
import { withStatements } from './statements';
import { openTestApi, type TestApi } from './test-api';
import { type CountingScorer, testScorer } from './test-rules';

let population: TestPopulation;
let api: TestApi;
let scorer: CountingScorer;
const seen: KnownFacts[] = [];

beforeAll(async () => {
  population = await openPopulation();
  const counting = testScorer();
  scorer = {
    ...counting,
    score: (subjects) => {
      seen.push(...subjects.map(({ facts }) => facts));
      return counting.score(subjects);
    },
  };
  api = await openTestApi(population.store, { scorer });
});

afterAll(async () => {
  await api.close();
  await population.close();
});

const query = `{ accounts(refs: [${Array.from({ length: 20 }, (_none, at) => `{ platform: X, nativeId: "${100 + at}" }`).join()}]) {
  account { nativeId score { verdict } } } }`;

async function ask(): Promise<{ statements: string[]; scored: number }> {
  const before = scorer.batches.length;
  const { answer, statements } = await withStatements(() => api.post({ query }));
  expect(answer.body.errors).toBeUndefined();
  return { statements, scored: scorer.batches.slice(before).reduce((sum, count) => sum + count, 0) };
}

async function importPosts(nativeIds: readonly string[], observedAt: string): Promise<void> {
  const { store } = population;
  const accounts = await store.accounts.byRefs(nativeIds.map((nativeId) => ({ platform: 'x', nativeId })));
  const posts = accounts.flatMap((account) =>
    ['a ferry was late', 'and so was I'].map((text, at): Post => {
      const unknown = { application: null, inReplyTo: null, likesCount: null, repostsCount: null, repliesCount: null };
      const postedAt = new Date(Date.UTC(2025, 0, 1, 10 + at));
      const what = { nativeId: String(at + 1), postedAt, text, isRepost: false, observedAt: new Date(observedAt) };
      return { accountId: account!.id, ...what, ...unknown };
    }),
  );
  expect(await store.posts.insert(posts)).toBe(posts.length);
}

/** As a later scoring run would leave them. */
async function storeScores(nativeIds: readonly string[]): Promise<void> {
  const { store } = population;
  const accounts = await store.accounts.byRefs(nativeIds.map((nativeId) => ({ platform: 'x', nativeId })));
  const { scorecard, ruleset } = scorer;
  const computedAt = new Date('2025-04-01T00:00:00Z');
  const runId = await store.scores.startRun({ targetId: null, scorecard, ruleset, computedAt });
  const known = accounts.filter((account) => account !== null);
  const scores = scorer.score(subjectsOf(known, await newestPosts(store.posts, known)));
  await store.scores.append(
    scores.map((score) => ({ ...score, computedAt })),
    runId,
  );
}

it('is no statement more where there are no posts or they are scored, and one more where they are newer', async () => {
  const without = await ask();
  expect(without.statements).toHaveLength(2);
  const facts = seen.length;
  await importPosts(['100', '101', '105'], '2025-03-01T00:00:00Z');
  const withPosts = await ask();
  expect(withPosts.statements).toHaveLength(3);
  expect(withPosts.statements[2]).toContain('FROM post');
  expect(withPosts.scored).toBe(without.scored + 3);
  const speaking = seen.slice(facts).filter(({ postTexts }) => postTexts !== undefined);
  expect(speaking).toHaveLength(3);
  expect(speaking[0]).toMatchObject({ postTexts: ['and so was I', 'a ferry was late'], postGaps: [3600] });
  await storeScores(['100', '101', '105']);
  const scored = await ask();
  expect(scored.statements).toHaveLength(2);
  expect(scored.scored).toBe(without.scored);
});

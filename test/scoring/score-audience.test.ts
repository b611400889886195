/**
 * Scoring an audience: every follower once, by the newest facts, resumed where it was stopped.
 */
import { type Account, unknownProfile } from '../../src/domain/account';
import type { AudienceFindings } from '../../src/domain/findings';
import type { Post } from '../../src/domain/post';
import type { AccountScore } from '../../src/domain/score';
import type { SeenFollower } from '../../src/scoring/audience-observer';
import { type ScoringProgress, type ScoringStore, scoreAudience } from '../../src/scoring/score-audience';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const targetId = '900';
const rules = { scorecard: exampleScorecard, detectors: exampleDetectors.slice(0, 3) };
const observedAt = new Date('2022-10-01T00:00:00Z');

const postOf: Omit<Post, 'accountId' | 'observedAt'> = {
  ...{ nativeId: '1', postedAt: observedAt, text: 'a ferry was late', application: null, isRepost: false },
  ...{ inReplyTo: null, likesCount: null, repostsCount: null, repliesCount: null },
};

/** A store in memory that keeps the contract of the real one as far as scoring relies on it. */
function memoryStore(followers: number) {
  const accounts = Array.from({ length: followers }, (_, index): Account => {
    const profile = index % 10 === 9 ? null : { ...unknownProfile, followersCount: index * 2 };
    return {
      id: String(index + 1),
      platform: 'x',
      nativeId: String(index),
      profile,
      observedAt: profile && observedAt,
    };
  });
  const history: AccountScore[] = [];
  const postsOf = new Map<string, Post[]>();
  const postReads: (readonly string[])[] = [];
  const projected = new Map<string, string>();
  const runs: { ruleset: string; accountCount?: number; findings?: AudienceFindings }[] = [];
  const newest = (id: string) =>
    history
      .filter((score) => score.accountId === id)
      .sort((a, b) => +b.observedAt! - +a.observedAt! || +b.computedAt - +a.computedAt)[0] ?? null;
  const stampOf = (id: string) => {
    const score = newest(id);
    return score && { observedAt: score.observedAt, ruleset: score.ruleset, factsDigest: score.factsDigest };
  };
  const store: ScoringStore = {
    follows: {
      walk: (_target, after, limit) =>
        Promise.resolve(
          accounts
            .map(({ id }, rank) => ({ followerId: id, rank }))
            .filter(({ rank }) => rank > (after ?? -1))
            .slice(0, limit),
        ),
      counts: () => Promise.resolve([{ followers }]),
    },
    accounts: { byIds: (ids) => Promise.resolve(ids.map((id) => accounts.find((each) => each.id === id) ?? null)) },
    posts: {
      newest: (ids) => {
        postReads.push(ids);
        return Promise.resolve(ids.map((id) => postsOf.get(id) ?? []));
      },
    },
    scores: {
      stamps: (ids) => Promise.resolve(ids.map(stampOf)),
      project: (ids) => {
        for (const id of ids) projected.set(id, newest(id)!.verdict);
        return Promise.resolve();
      },
      append: (scores) => {
        for (const score of scores) {
          projected.set(score.accountId, score.verdict);
          const known = history.some(
            (each) =>
              each.accountId === score.accountId &&
              each.ruleset === score.ruleset &&
              each.factsDigest === score.factsDigest &&
              each.observedAt?.getTime() === score.observedAt?.getTime(),
          );
          if (!known && score.observedAt) history.push(score);
        }
        return Promise.resolve();
      },
      startRun: (run) => Promise.resolve(String(runs.push({ ruleset: run.ruleset }) - 1)),
      finishRun: (runId, outcome) => {
        Object.assign(runs[Number(runId)]!, outcome);
        return Promise.resolve();
      },
    },
  };
  return { store, accounts, history, projected, runs, postsOf, postReads };
}

test('every follower is judged once; those known by id alone are unknown and not kept', async () => {
  const { store, history, projected, runs } = memoryStore(25);
  const progress: ScoringProgress[] = [];
  const report = await scoreAudience(store, targetId, {
    ...rules,
    batchSize: 10,
    onProgress: (step) => progress.push(step),
  });
  expect(report).toMatchObject({ scoredCount: 23, currentCount: 0, withoutFactsCount: 2, runId: '0' });
  expect(history).toHaveLength(23);
  expect(projected.size).toBe(25);
  expect(projected.get('10')).toBe('unknown');
  expect(runs).toMatchObject([{ ruleset: report.ruleset, accountCount: 23 }]);
  expect(progress.map(({ doneCount }) => doneCount)).toEqual([10, 20, 25]);
  expect(progress.at(-1)).toMatchObject({ followersCount: 25, secondsLeft: 0 });
});

test('a second time nothing is judged, but follows that came later hear of it', async () => {
  const { store, history, projected } = memoryStore(12);
  await scoreAudience(store, targetId, rules);
  projected.clear();
  const again = await scoreAudience(store, targetId, rules);
  expect(again).toMatchObject({ scoredCount: 0, currentCount: 11, withoutFactsCount: 1 });
  expect(history).toHaveLength(11);
  expect(projected.size).toBe(12);
});

test('newer facts and other rules are judged anew', async () => {
  const { store, accounts, history } = memoryStore(5);
  await scoreAudience(store, targetId, rules);
  accounts[2] = { ...accounts[2]!, observedAt: new Date('2023-01-01T00:00:00Z') };
  expect(await scoreAudience(store, targetId, rules)).toMatchObject({ scoredCount: 1, currentCount: 4 });
  const scorecard = { ...exampleScorecard, version: 4 };
  expect(await scoreAudience(store, targetId, { ...rules, scorecard })).toMatchObject({ scoredCount: 5 });
  expect(history).toHaveLength(11);
});

test('facts of the same moment that another list corrected are judged anew, once', async () => {
  const { store, accounts, history } = memoryStore(5);
  await scoreAudience(store, targetId, rules);
  accounts[2] = { ...accounts[2]!, profile: { ...accounts[2]!.profile!, followersCount: 700 } };
  const later = { ...rules, now: () => new Date(Date.now() + 1_000) };
  expect(await scoreAudience(store, targetId, later)).toMatchObject({ scoredCount: 1, currentCount: 4 });
  expect(history.at(-1)).toMatchObject({ accountId: '3', observedAt });
  expect(await scoreAudience(store, targetId, rules)).toMatchObject({ scoredCount: 0, currentCount: 5 });
});

test('observers see everybody once, in order, and what they found is kept with the run', async () => {
  const { store, runs } = memoryStore(25);
  const seen: string[] = [];
  const observe = [
    () => ({
      see: (followers: readonly SeenFollower[]) => seen.push(...followers.map(({ accountId }) => accountId)),
      findings: () => ({ ruleSets: [{ ruleSet: 'counted', byVerdict: { seen: seen.length } }] }),
    }),
    () => ({ see: () => 0, findings: () => ({ signals: [] }) }),
  ];
  await scoreAudience(store, targetId, { ...rules, observe, batchSize: 10 });
  expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
  const findings = { signals: [], ruleSets: [{ ruleSet: 'counted', byVerdict: { seen: 25 } }] };
  expect(runs.at(-1)).toMatchObject({ findings });
  await scoreAudience(store, targetId, { ...rules, observe });
  expect(seen).toHaveLength(50);
});

test('posts are read for the followers that have some, and newer ones make a score anew', async () => {
  const { store, accounts, postsOf, postReads } = memoryStore(25);
  await scoreAudience(store, targetId, { ...rules, batchSize: 10 });
  expect(postReads).toEqual([]);
  const seen: SeenFollower[] = [];
  const observe = [() => ({ see: (batch: readonly SeenFollower[]) => seen.push(...batch), findings: () => ({}) })];
  const importPosts = (index: number, postsObservedAt: Date) => {
    const account = { ...accounts[index]!, postsObservedAt };
    accounts[index] = account;
    postsOf.set(account.id, [{ ...postOf, accountId: account.id, observedAt: postsObservedAt }]);
  };
  importPosts(3, observedAt);
  importPosts(21, observedAt);
  expect(await scoreAudience(store, targetId, { ...rules, observe, batchSize: 10 })).toMatchObject({ scoredCount: 2 });
  expect(postReads).toEqual([['4'], ['22']]);
  const speaking = seen.filter(({ facts }) => facts.postTexts !== undefined);
  expect(speaking.map(({ accountId }) => accountId)).toEqual(['4', '22']);
  expect(await scoreAudience(store, targetId, rules)).toMatchObject({ scoredCount: 0 });
  importPosts(3, new Date(observedAt.getTime() + 1));
  expect(await scoreAudience(store, targetId, rules)).toMatchObject({ scoredCount: 1 });
});

test('stopped in the middle it goes on where it was', async () => {
  const { store, history } = memoryStore(30);
  let appends = 0;
  const failing: ScoringStore = {
    ...store,
    scores: {
      ...store.scores,
      append: (scores, runId) =>
        ++appends === 3 ? Promise.reject(new Error('killed')) : store.scores.append(scores, runId),
    },
  };
  await expect(scoreAudience(failing, targetId, { ...rules, batchSize: 10 })).rejects.toThrow('killed');
  const rest = await scoreAudience(store, targetId, { ...rules, batchSize: 10 });
  expect(rest).toMatchObject({ scoredCount: 9, currentCount: 18 });
  expect(new Set(history.map(({ accountId }) => accountId)).size).toBe(27);
});

test('nobody follows: a run of nobody', async () => {
  expect(await scoreAudience(memoryStore(0).store, targetId, rules)).toMatchObject({ scoredCount: 0, currentCount: 0 });
});

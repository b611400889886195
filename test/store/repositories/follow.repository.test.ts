/** Counts of audiences and walks over audiences. */
import type { AccountScore } from '../../../src/domain/score';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, newImport, records } from '../listed-followers';
import { scoreOf } from '../scored-accounts';

let database: TestDatabase;
let store: Store;
let target: string;
let nobody: string;

const impossible = ['nobody', '0', '-1', '9223372036854775808'];

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  await importList(store, records('a', 'b', 'c', 'd', 'e'));
  await importList(store, records('a', 'b', 'c', 'd', 'f'), { fingerprint: 'bb', observedAt: april });
  [target, nobody] = (await idsOf(store, ['target', 'a'])) as [string, string];
});

afterAll(async () => {
  await store.close();
  await database.close();
});

describe('counts', () => {
  test('tells followers that are not scored, in order, and null for who has none', async () => {
    const found = await store.follows.counts([nobody, target, ...impossible, target]);
    expect(found[1]).toMatchObject({ targetId: target, followers: 5, scored: 0, notScored: 5, observedAt: april });
    expect(found).toEqual([null, found[1], ...impossible.map(() => null), found[1]]);
    expect(await store.follows.counts([])).toEqual([]);
  });

  test('adds up by verdict and class; a score that knows nothing is a score', async () => {
    const [a, b, c, e] = (await idsOf(store, ['a', 'b', 'c', 'e'])) as [string, string, string, string];
    const scores: AccountScore[] = [
      scoreOf(a, { verdict: 'likely-inauthentic', class: 'spam', logOdds: 3 }),
      scoreOf(b, { verdict: 'likely-inauthentic', class: 'fake-follower-like', logOdds: 2 }),
      scoreOf(c, { verdict: 'unknown', class: 'unknown', observedAt: null, logOdds: null, probability: null }),
      // Gone since April: scored, but no follower.
      scoreOf(e, { verdict: 'likely-authentic', class: 'ordinary' }),
    ];
    const run = { targetId: target, scorecard: 'profile@1', ruleset: 'r1', computedAt: april };
    await store.scores.append(scores, await store.scores.startRun(run));
    const [counts] = await store.follows.counts([target]);
    expect(counts).toMatchObject({ followers: 5, scored: 3, notScored: 2 });
    expect(counts!.byVerdict).toEqual({
      'likely-authentic': 0,
      uncertain: 0,
      'likely-inauthentic': 2,
      unknown: 1,
    });
    expect(counts!.byClass).toMatchObject({ ordinary: 0, spam: 1, 'fake-follower-like': 1, unknown: 1 });
    expect(Object.keys(counts!.byClass)).toHaveLength(9);
  });

  test('has no observation time while no list is complete', async () => {
    const partial = { platform: 'synthetic', nativeId: 'partial' } as const;
    const run = await importList(store, records('a'), { target: partial, complete: false, observedAt: march });
    expect((await store.follows.counts([run.targetId]))[0]).toMatchObject({ followers: 1, observedAt: null });
  });

  test('takes no list for complete of which a row could not be read', async () => {
    const target = { platform: 'synthetic', nativeId: 'unreadable' } as const;
    const run = await store.imports.begin(newImport(2, { target, observedAt: march, maxBadRows: 1 }));
    const problems = [{ line: 2, position: 1, reason: 'no id' }];
    const chunk = { fromPosition: 0, toPosition: 2, records: records('a'), problems };
    await store.imports.finish(await store.imports.commitChunk(run, chunk));
    expect((await store.follows.counts([run.targetId]))[0]).toMatchObject({ followers: 1, observedAt: null });
  });
});

describe('walk', () => {
  test('meets everybody who follows once, oldest first, with all that share a rank', async () => {
    // The second list put f on the rank that e had, and a third, incomplete one puts g beside a.
    const later = { fingerprint: 'cc', observedAt: april, complete: false };
    await importList(store, records('g'), later);
    const met: string[] = [];
    const steps: number[] = [];
    for (let afterRank: number | null = null; ;) {
      const step = await store.follows.walk(target, afterRank, 1);
      if (step.length === 0) break;
      met.push(...step.map((follower) => follower.followerId));
      steps.push(step.length);
      afterRank = step.at(-1)!.rank;
    }
    expect(met.toSorted()).toEqual((await idsOf(store, ['a', 'b', 'c', 'd', 'f', 'g'])).toSorted());
    expect(steps).toEqual([2, 1, 1, 1, 1]);
  });

  test('answers nothing for a target that cannot be', async () => {
    for (const id of impossible) expect(await store.follows.walk(id, null, 10)).toEqual([]);
  });
});

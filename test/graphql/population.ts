/**
 * A small fixed population: a gallery with 120 followers, a museum with 30 of them, the demo's bakery with 12, and a
 * hermit without any. Followers 0 to 99 of the gallery and all of the bakery are scored; others are when asked for.
 */
import { unknownProfile } from '../../src/domain/account';
import { noFindings } from '../../src/domain/findings';
import type { FollowerRecord } from '../../src/domain/follow';
import type { ImportTarget } from '../../src/store/import-run';
import { observeAudienceSignals } from '../../src/scoring/observe-audience-signals';
import { observeRuleSets } from '../../src/scoring/observe-rule-sets';
import { subjectsOf } from '../../src/scoring/subject';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase } from '../setup/database';
import { testAudienceDetectors } from './test-audience-rules';
import { computedAt, testScorer } from './test-rules';

const observedAt = new Date('2025-03-01T00:00:00Z');
const dayMs = 86_400_000;

export interface TestPopulation {
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** A database of its own with the population in it. */
export async function openPopulation(): Promise<TestPopulation> {
  const database = await openTestDatabase();
  const store = await openStore({ url: database.url });
  await settle(store);
  return {
    url: database.url,
    store,
    close: async () => {
      await store.close();
      await database.close();
    },
  };
}

async function settle(store: Store): Promise<void> {
  const followers = Array.from({ length: 120 }, (_, position) => follower(position));
  const gallery = await importList(store, { platform: 'x', nativeId: '9001', handle: 'gallery' }, followers);
  await importList(
    store,
    { platform: 'x', nativeId: '9002', handle: 'Museum' },
    followers.slice(0, 30).map((record) => ({ ...record, followedAt: null, followedAtBasis: null })),
  );
  await store.accounts.ensure([{ platform: 'x', nativeId: '9003', handle: 'hermit' }]);
  await scoreFirst(store, gallery, 100);
  const bakery = { platform: 'synthetic', nativeId: 'demo-1', handle: 'demo_bakery' } as const;
  await scoreFirst(store, await importList(store, bakery, followers.slice(0, 12)), 12);
}

/** Every tenth is known by its id alone; of the others, every third has no bio, every fifth follows many. */
function follower(position: number): FollowerRecord {
  const profile = {
    ...unknownProfile,
    handle: `Follower_${String(position).padStart(3, '0')}`,
    displayName: `Follower ${position}`,
    bio: position % 3 === 0 ? '' : `I am number ${position} and I like paintings.`,
    createdAt: new Date(Date.UTC(2015, 0, 1) + position * 20 * dayMs),
    followersCount: position % 7 === 0 ? 0 : 50 + position,
    followingCount: position % 5 === 0 ? 4_000 : 200 + position,
    postsCount: position * 3,
    hasAvatar: position % 4 !== 0,
  };
  return {
    position,
    nativeId: String(100 + position),
    profile: position % 10 === 9 ? null : profile,
    followedAt: position % 2 === 0 ? new Date(Date.UTC(2024, 0, 1) + position * dayMs) : null,
    followedAtBasis: position % 2 === 0 ? 'claimed' : null,
  };
}

async function importList(store: Store, target: ImportTarget, records: readonly FollowerRecord[]): Promise<string> {
  const run = await store.imports.begin({
    target,
    sourceName: 'population',
    fingerprint: target.nativeId.padStart(64, '0'),
    format: 'test',
    order: 'oldest-first',
    observedAt,
    rowCount: records.length,
    complete: true,
    maxBadRows: 0,
  });
  await store.imports.commitChunk(run, { fromPosition: 0, toPosition: records.length, records, problems: [] });
  return (await store.imports.finish(run)).targetId;
}

async function scoreFirst(store: Store, targetId: string, count: number): Promise<void> {
  const scorer = testScorer();
  const walked = await store.follows.walk(targetId, null, count);
  const accounts = await store.accounts.byIds(walked.map(({ followerId }) => followerId));
  const { scorecard, ruleset } = scorer;
  const runId = await store.scores.startRun({ targetId, scorecard, ruleset, computedAt });
  const subjects = subjectsOf(accounts.filter((account) => account !== null));
  await store.scores.append(scorer.score(subjects), runId);
  const seen = subjects.map(({ account, facts }) => ({ accountId: account.id, facts, observedAt: account.observedAt }));
  const observers = [observeRuleSets(), observeAudienceSignals(testAudienceDetectors)()];
  for (const observer of observers) observer.see(seen);
  const findings = observers.reduce((found, observer) => ({ ...found, ...observer.findings() }), noFindings);
  await store.scores.finishRun(runId, { accountCount: accounts.length, findings });
}

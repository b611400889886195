/** Asking the detectors of audiences while an audience is scored. */
import { type Detector, defineDetector } from '../../src/detectors/detector';
import { audienceDetectors } from '../../src/detectors/registry';
import type { KnownFacts } from '../../src/domain/facts';
import type { SeenFollower } from '../../src/scoring/audience-observer';
import { observeAudienceSignals } from '../../src/scoring/observe-audience-signals';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { subjectsOf } from '../../src/scoring/subject';

const meta = {
  version: 1,
  scope: 'audience',
  theme: 'content',
  title: 'has followers',
  rationale: 'Audiences do.',
  falsePositives: ['everybody'],
  cost: 'profile',
  messages: { followers: 'It has {{observed}} followers.', day: 'It was read on day {{observed}}.' },
} as const;

const counter = defineDetector({
  meta: { ...meta, id: 'follower-counter', requires: ['followerHandles'] },
  options: {},
  evaluate: ({ followerHandles }, { observedAt }) => ({
    outcome: 'scored',
    suspicion: 0,
    confidence: 1,
    evidence: [
      { kind: 'excerpt', message: 'followers', text: followerHandles.join() },
      { kind: 'measure', message: 'day', observed: observedAt?.getUTCDate() ?? 0, unit: 'days' },
    ],
  }),
});
const thrower: Detector<'audience'> = defineDetector({
  meta: { ...meta, id: 'thrower', requires: ['followerHandles'] },
  options: {},
  evaluate: () => {
    throw new TypeError('broken');
  },
});

const seen = (handle: string | null, day: number | null): SeenFollower => ({
  accountId: '1',
  facts: (handle === null ? { platform: 'x' } : { platform: 'x', handle }) satisfies KnownFacts,
  observedAt: day === null ? null : new Date(Date.UTC(2025, 0, day)),
});

it('asks once about all who were seen, in their order, at the newest moment any was read', () => {
  const observer = observeAudienceSignals([counter])();
  observer.see([seen('ada', 3), seen(null, null)]);
  observer.see([seen('bea', 9), seen('cleo', 5)]);
  const { signals } = observer.findings();
  expect(signals).toMatchObject([
    { detector: 'follower-counter@1', evidence: [{ text: 'ada,,bea,cleo' }, { observed: 9 }] },
  ]);
});

it('forgets one audience before the next', () => {
  const observe = observeAudienceSignals([counter]);
  observe().see([seen('ada', 3)]);
  const second = observe();
  second.see([seen('bea', 4)]);
  expect(second.findings().signals).toMatchObject([{ evidence: [{ text: 'bea' }, { observed: 4 }] }]);
});

it('has failed, never a clean reading, for a detector that breaks', () => {
  const observer = observeAudienceSignals([thrower, counter])();
  observer.see([seen('ada', 3)]);
  expect(observer.findings().signals).toMatchObject([
    { detector: 'thrower@1', outcome: 'failed', error: 'TypeError' },
    { outcome: 'scored' },
  ]);
});

it('abstains for an audience of nobody', () => {
  const { signals } = observeAudienceSignals(audienceDetectors)().findings();
  expect(signals!.map(({ outcome }) => outcome)).toEqual(audienceDetectors.map(() => 'abstained'));
});

it('finds a batch among followers as they come from the store', () => {
  const { followers, observedAt, truth } = demoAudience({ seed: 2, followerCount: 2_000 });
  const subjects = subjectsOf(
    followers.map(({ nativeId, profile }, rank) => ({
      ...{ id: String(rank + 1), platform: 'synthetic' as const, nativeId, profile },
      observedAt: profile && observedAt,
    })),
  );
  const observer = observeAudienceSignals(audienceDetectors)();
  observer.see(
    subjects.map(({ account, facts }) => ({ accountId: account.id, facts, observedAt: account.observedAt })),
  );
  const [batch] = observer.findings().signals!;
  expect(truth.filter(({ kind }) => kind === 'bought').length).toBe(250);
  expect(batch).toMatchObject({ detector: 'batch-made-handles@1', outcome: 'scored' });
  expect(batch!.outcome === 'scored' && batch!.suspicion).toBeGreaterThan(0.9);
});

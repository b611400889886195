/** The runner for detectors of audiences: what they are told, and what becomes of those that break. */
import { type Detector, defineDetector } from '../../src/detectors/detector';
import { runAudienceDetectors } from '../../src/detectors/run-audience';
import type { KnownAudienceFacts } from '../../src/domain/facts';
import type { Scored } from '../../src/domain/signal';

const meta = {
  version: 1,
  scope: 'audience',
  theme: 'content',
  title: 'has followers',
  rationale: 'Audiences do.',
  falsePositives: ['everybody'],
  cost: 'profile',
  messages: { followers: 'It has {{observed}} followers.' },
} as const;

const scored = (observed: number): Scored<'followers'> => ({
  outcome: 'scored',
  suspicion: 0.5,
  confidence: 1,
  evidence: [{ kind: 'measure', message: 'followers', observed, unit: 'count' }],
});

const counter = defineDetector({
  meta: { ...meta, id: 'follower-counter', requires: ['followerBios'], uses: ['followerHandles'] },
  options: { step: 1 },
  evaluate: ({ followerBios }, { options }) => scored(followerBios.length * options.step),
});
const facts: KnownAudienceFacts = { followerBios: ['', null], followerHandles: ['ada', null] };
const observedAt = new Date('2025-01-01T00:00:00Z');

const failing = (id: string, evaluate: () => unknown): Detector<'audience'> =>
  defineDetector({
    meta: { ...meta, id, requires: ['followerBios'] },
    options: {},
    evaluate: evaluate as () => Scored<'followers'>,
  });

it('answers one signal per detector, in their order', () => {
  const signals = runAudienceDetectors([failing('second-thoughts', () => scored(7)), counter], facts, observedAt);
  expect(signals.map(({ detector }) => detector)).toEqual(['second-thoughts@1', 'follower-counter@1']);
  expect(signals[1]).toEqual({ ...scored(2), detector: 'follower-counter@1' });
});

it('makes failed what throws or answers nonsense, and lets nobody else suffer', () => {
  const broken = [
    failing('thrower', () => {
      throw new RangeError('what @ada wrote');
    }),
    failing('nonsense', () => ({ ...scored(1), suspicion: NaN })),
    failing('liar', () => ({ outcome: 'failed', error: 'mine' })),
    failing('promise', () => Promise.resolve(scored(1))),
  ];
  const signals = runAudienceDetectors([...broken, counter], facts, observedAt);
  expect(signals.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'failed', 'scored']);
  expect(signals[0]).toEqual({ outcome: 'failed', error: 'RangeError', detector: 'thrower@1' });
  expect(JSON.stringify(signals)).not.toContain('ada');
});

it('tells only what was declared and is known, frozen, with a clock of its own', () => {
  let told: object = {};
  let clock: Date | null = null;
  const listener = defineDetector({
    meta: { ...meta, id: 'listener', requires: ['followerHandles'], uses: ['followerPostKinds'] },
    options: {},
    evaluate: (given, context) => {
      told = given;
      clock = context.observedAt;
      return scored(0);
    },
  });
  runAudienceDetectors([listener], facts, observedAt);
  expect(told).toEqual({ followerHandles: ['ada', null] });
  expect(Object.isFrozen(told) && Object.isFrozen(facts.followerHandles)).toBe(true);
  expect(clock).toEqual(observedAt);
  expect(clock).not.toBe(observedAt);
});

it('abstains for a detector whose facts are missing', () => {
  expect(runAudienceDetectors([counter], { followerHandles: ['ada'] }, null)).toEqual([
    {
      outcome: 'abstained',
      because: 'missing-facts',
      detail: 'not known: followerBios',
      detector: 'follower-counter@1',
    },
  ]);
});

it('overrides options by the detector’s id', () => {
  const [signal] = runAudienceDetectors([counter], facts, observedAt, {
    detectorOptions: { 'follower-counter': { step: 10 } },
  });
  expect(signal).toMatchObject({ evidence: [{ observed: 20 }] });
});

it('refuses lists of different audiences', () => {
  expect(() => runAudienceDetectors([counter], { followerBios: [''], followerHandles: [] }, null)).toThrow(RangeError);
});

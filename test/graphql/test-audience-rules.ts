/**
 * Detectors of audiences made for the tests of the API: one that reads, one that cannot, and one that breaks.
 */
import { type Detector, defineDetector } from '../../src/detectors/detector';

const meta = {
  version: 1,
  scope: 'audience',
  theme: 'content',
  rationale: 'People write their own words.',
  falsePositives: ['a choir'],
  cost: 'profile',
} as const;

const wordlessFollowers = defineDetector({
  meta: {
    ...meta,
    id: 'wordless-followers',
    title: 'has followers who say nothing',
    requires: ['followerBios'],
    messages: {
      wordless: 'Of its followers, {{observed}} say nothing; usually {{usual}}.',
      first: 'The first who says something says “{{observed}}”.',
    },
  },
  options: {},
  evaluate: ({ followerBios }) => ({
    outcome: 'scored',
    suspicion: 0.75,
    confidence: 0.5,
    evidence: [
      {
        ...{ kind: 'measure', message: 'wordless', usual: [0, 0.2], unit: 'share' },
        observed: followerBios.filter((bio) => bio === '').length / followerBios.length,
      },
      { kind: 'excerpt', message: 'first', text: followerBios.find((bio) => bio)?.slice(0, 11) ?? '' },
    ],
  }),
});

const lockstep = defineDetector({
  meta: {
    ...meta,
    id: 'posting-lockstep',
    title: 'has followers who post in step',
    requires: ['followerPostKinds'],
    messages: { step: 'Its followers post in step.' },
  },
  options: {},
  evaluate: () => ({ outcome: 'abstained', because: 'not-applicable', detail: 'never asked' }),
});

const broken = defineDetector({
  meta: {
    ...meta,
    id: 'broken-mirror',
    title: 'has followers who look like each other',
    requires: ['followerHandles'],
    messages: { alike: 'Its followers look alike.' },
  },
  options: {},
  evaluate: () => {
    throw new TypeError('what a handle said');
  },
});

export const testAudienceDetectors: readonly Detector<'audience'>[] = [wordlessFollowers, lockstep, broken];

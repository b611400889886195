/**
 * A small scorecard and detectors to go with it, for tests of what is done with scorecards.
 */
import { type Detector, defineDetector } from '../../src/detectors/detector';
import type { Signal } from '../../src/domain/signal';
import { detectorsDigest } from '../../src/scoring/ruleset';
import type { Scorecard } from '../../src/scoring/scorecard';

const evidence = [{ message: 'said', kind: 'measure', observed: 1, unit: 'count' }] as const;

function detector(
  id: string,
  more: { indicates?: 'fake-follower-like' | 'spam' | 'inactive' | 'declared-bot' | 'mass-follower'; benign?: true },
) {
  return defineDetector({
    meta: {
      id,
      version: 1,
      scope: 'account',
      theme: 'activity',
      title: 'is an example',
      rationale: 'An example.',
      falsePositives: ['everybody'],
      requires: ['followersCount'],
      cost: 'profile',
      messages: { said: '{{observed}}' },
      ...more,
    },
    options: { middle: 1 },
    evaluate: ({ followersCount }) => ({
      outcome: 'scored',
      suspicion: followersCount > 10 ? 0.1 : 0.9,
      confidence: 1,
      evidence,
    }),
  });
}

export const exampleDetectors: readonly Detector<'account'>[] = [
  detector('lonely-account', { indicates: 'fake-follower-like' }),
  detector('spam-words', { indicates: 'spam' }),
  detector('quiet-account', { indicates: 'inactive' }),
  detector('declared-machine', { indicates: 'declared-bot', benign: true }),
  detector('follows-everybody', { indicates: 'mass-follower', benign: true }),
];

const separation = { old: 0.9, new: 0.7 };
const rates = { sensitivity: 0.9, sensitivityCount: 400, specificity: 0.95, specificityCount: 500 };

export const exampleScorecard: Scorecard = {
  id: 'example',
  version: 3,
  detectors: exampleDetectors.map(({ meta }) => `${meta.id}@1`),
  detectorsDigest: detectorsDigest(exampleDetectors),
  referencePrevalence: 0.15,
  intercept: -1.7,
  calibration: { method: 'platt', slope: 0.8, intercept: 0.1 },
  measures: [
    {
      detector: 'lonely-account@1',
      coefficient: 0.7,
      silencedBecause: null,
      separation,
      bins: [
        { from: 0, authenticShare: 0.8, inauthenticShare: 0.2, weightOfEvidence: -1.3 },
        { from: 0.5, authenticShare: 0.2, inauthenticShare: 0.8, weightOfEvidence: 1.4 },
      ],
    },
    {
      detector: 'spam-words@1',
      coefficient: 0.9,
      silencedBecause: null,
      separation,
      bins: [
        { from: 0, authenticShare: 0.9, inauthenticShare: 0.5, weightOfEvidence: -0.4 },
        { from: 0.3, authenticShare: 0.1, inauthenticShare: 0.5, weightOfEvidence: 1.6 },
      ],
    },
    {
      detector: 'quiet-account@1',
      coefficient: 0,
      silencedBecause: 'adds nothing to what the other measures say',
      separation,
      bins: [{ from: 0, authenticShare: 1, inauthenticShare: 1, weightOfEvidence: -0.2 }],
    },
  ],
  minimumCoverage: 0.3,
  bands: { authenticBelow: 0.15, inauthenticFrom: 0.5 },
  errorRates: {
    classes: ['fake-follower-like', 'impersonator', 'spam'],
    defaultPopulation: 'all',
    populations: { all: rates, guess: { ...rates, sensitivity: 0.04 } },
  },
  learnedOn: {
    sha256: '0'.repeat(64),
    sets: [{ dataset: 'old', authentic: 500, inauthentic: 400, weight: 1 }],
  },
  fit: { penalty: 100, setWeights: {} },
};

/** A reading of one of the example detectors. */
export function scored(detectorId: string, suspicion: number, confidence = 1): Signal {
  return { outcome: 'scored', suspicion, confidence, evidence, detector: `${detectorId}@1` };
}

export function abstained(detectorId: string): Signal {
  return { outcome: 'abstained', because: 'missing-facts', detail: 'not known', detector: `${detectorId}@1` };
}

export function failed(detectorId: string): Signal {
  return { outcome: 'failed', error: 'TypeError', detector: `${detectorId}@1` };
}

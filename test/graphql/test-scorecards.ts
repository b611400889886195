/**
 * Scorecards made for the tests of the API: the one in use, and an older one that did not keep its evaluation.
 */
import type { RetainedScorecards } from '../../src/scoring/retained-scorecards';
import { detectorsDigest } from '../../src/scoring/ruleset';
import type { Scorecard } from '../../src/scoring/scorecard';
import { testDetectors } from './test-rules';

const rates = { sensitivity: 0.8, sensitivityCount: 40, specificity: 0.95, specificityCount: 12.5 };

const older: Scorecard = {
  id: 'test',
  version: 1,
  detectors: ['wordless-bio@1', 'following-spree@2'],
  detectorsDigest: detectorsDigest(testDetectors),
  referencePrevalence: 0.15,
  intercept: -1.5,
  calibration: {
    method: 'platt',
    slope: 0.9,
    intercept: 0.2,
    populations: { 'fake-followers': { slope: 1.1, intercept: 0.4 } },
  },
  measures: [
    {
      detector: 'wordless-bio@1',
      coefficient: 0.8,
      silencedBecause: null,
      separation: { 'example-2020': 0.75 },
      bins: [
        { from: 0, authenticShare: 0.9, inauthenticShare: 0.4, weightOfEvidence: -0.5 },
        { from: 0.5, authenticShare: 0.1, inauthenticShare: 0.6, weightOfEvidence: 1.5 },
      ],
    },
    {
      detector: 'following-spree@2',
      coefficient: 0,
      silencedBecause: 'points the other way in example-2020',
      separation: { 'example-2020': 0.45 },
      bins: [{ from: 0, authenticShare: 1, inauthenticShare: 1, weightOfEvidence: 0 }],
    },
  ],
  minimumCoverage: 0.3,
  bands: { authenticBelow: 0.15, inauthenticFrom: 0.5 },
  errorRates: {
    classes: ['fake-follower-like', 'spam'],
    defaultPopulation: 'all',
    populations: { all: rates, 'example-2020': { ...rates, specificityCount: 60 } },
  },
  learnedOn: {
    sha256: 'b'.repeat(64),
    sets: [{ dataset: 'example-2020', authentic: 60, inauthentic: 40, weight: 0.5 }],
  },
  fit: { penalty: 100, setWeights: { 'example-2020': 0.5 } },
};

const quality = { rocAuc: 0.9, prAuc: 0.7, brier: 0.08, logLoss: 0.3, calibrationError: 0.05 };

const current: Scorecard = {
  ...older,
  version: 2,
  evaluation: {
    method: 'leave-one-set-out',
    referencePrevalence: 0.15,
    cut: 0.5,
    sets: [
      {
        dataset: 'example-2020',
        authentic: 60,
        inauthentic: 40,
        ...quality,
        sensitivity: 0.8,
        specificity: 0.95,
        subsets: [
          { subset: 'people', label: 'genuine', count: 60, flaggedShare: 0.05 },
          { subset: 'sold', label: 'fake_follower', count: 40, flaggedShare: 0.8 },
        ],
      },
    ],
    pooled: quality,
    calibrationLosses: { platt: 0.5, isotonic: 0.52, beta: 0.51, none: 0.6 },
    reliability: [
      { from: 0, to: 0.5, count: 70, weight: 0.85, predicted: 0.06, observed: 0.05 },
      { from: 0.5, to: 1, count: 30, weight: 0.15, predicted: 0.8, observed: null },
    ],
    blanking: [{ field: 'bio', count: 60, unknownShare: 1, meanBefore: null, meanAfter: null }],
  },
};

export const testScorecards: RetainedScorecards = {
  current,
  byVersion: (version) => [older, current].find((scorecard) => scorecard.version === version) ?? null,
};

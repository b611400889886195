/**
 * A small scorecard that kept its evaluation, of figures made up so that they can be told apart.
 */
import type { Scorecard, ScorecardEvaluation } from '../../src/scoring/scorecard';
import { exampleScorecard } from './example-scorecard';

export const exampleEvaluation: ScorecardEvaluation = {
  method: 'leave-one-set-out',
  referencePrevalence: 0.15,
  cut: 0.5,
  sets: [
    {
      dataset: 'new',
      authentic: 300,
      inauthentic: 100,
      ...{ rocAuc: 0.71, prAuc: 0.42, brier: 0.11, logLoss: 0.36, calibrationError: 0.07 },
      sensitivity: 0.05,
      specificity: 0.9,
      subsets: [
        { subset: 'people | of | a town', label: 'genuine', count: 200, flaggedShare: 0.12 },
        { subset: 'shy', label: 'genuine', count: 100, flaggedShare: 0.06 },
        { subset: 'hard', label: 'bot', count: 100, flaggedShare: 0.05 },
      ],
    },
    {
      dataset: 'cresci-2015',
      authentic: 500,
      inauthentic: 400,
      ...{ rocAuc: 0.98, prAuc: 0.95, brier: 0.05, logLoss: 0.18, calibrationError: 0.03 },
      sensitivity: 0.9,
      specificity: 0.98,
      subsets: [
        { subset: 'TFP|BAS', label: 'genuine', count: 500, flaggedShare: 0.02 },
        { subset: 'FSF|BAS', label: 'fake_follower', count: 400, flaggedShare: 0.9 },
      ],
    },
  ],
  pooled: { rocAuc: 0.86, prAuc: 0.67, brier: 0.08, logLoss: 0.28, calibrationError: 0.04 },
  reliability: [
    { from: 0, to: 0.5, count: 900, weight: 1.5, predicted: 0.1, observed: 0.08 },
    { from: 0.5, to: 0.9, count: 0, weight: 0, predicted: null, observed: null },
    { from: 0.9, to: 1, count: 400, weight: 0.5, predicted: 0.93, observed: 0.825 },
  ],
  calibrationLosses: { platt: 0.53, isotonic: 0.536, beta: 0.518, none: 0.487 },
  blanking: [
    { field: 'handle', count: 800, unknownShare: 0, meanBefore: 0.05, meanAfter: 0.049 },
    { field: 'followersCount', count: 800, unknownShare: 1, meanBefore: null, meanAfter: null },
    { field: 'likesCount', count: 300, unknownShare: 0.25, meanBefore: 0.05, meanAfter: 0.0812 },
  ],
};

export const evaluatedScorecard: Scorecard = {
  ...exampleScorecard,
  version: 4,
  calibration: {
    ...exampleScorecard.calibration,
    populations: { 'fake-followers': { slope: 1.2, intercept: 0.3 }, bots: { slope: 0.4, intercept: -0.6 } },
  },
  evaluation: exampleEvaluation,
  learnedOn: {
    sha256: '0'.repeat(64),
    sets: [
      { dataset: 'cresci-2015', authentic: 500, inauthentic: 400, weight: 1 },
      { dataset: 'new', authentic: 300, inauthentic: 100, weight: 0.5 },
      { dataset: 'people-only', authentic: 1200, inauthentic: 0, weight: 1 },
    ],
  },
};

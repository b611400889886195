/**
 * Rules of scoring made for the tests of the API: two detectors that never change, and a scorer that adds them up.
 * What the answers show then changes with the API alone.
 */
import { defineDetector, type Detector } from '../../src/detectors/detector';
import { runDetectors } from '../../src/detectors/run';
import type { Account } from '../../src/domain/account';
import type { AccountScore, Verdict } from '../../src/domain/score';
import { gatherAccountFacts } from '../../src/facts/gather';
import type { Scorer } from '../../src/graphql/reads';
import { factsDigest } from '../../src/scoring/facts-digest';

const wordlessBio = defineDetector({
  meta: {
    id: 'wordless-bio',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'says nothing about itself',
    rationale: 'Who is made in bulk is seldom given a bio.',
    falsePositives: ['a person of few words'],
    requires: ['bio'],
    uses: ['link'],
    cost: 'profile',
    messages: { short: 'Its bio has {{observed}}; {{usual}} are usual.' },
    indicates: 'fake-follower-like',
  },
  options: {},
  evaluate: ({ bio }) => ({
    outcome: 'scored',
    suspicion: bio === '' ? 0.9 : 0.1,
    confidence: 1,
    evidence: [{ message: 'short', kind: 'measure', observed: bio.length, usual: [20, 160], unit: 'characters' }],
  }),
});

const followingSpree = defineDetector({
  meta: {
    id: 'following-spree',
    version: 2,
    scope: 'account',
    theme: 'network',
    title: 'follows without end',
    rationale: 'Follow-back schemes leave such numbers.',
    falsePositives: ['a recruiter'],
    requires: ['followingCount', 'followersCount'],
    cost: 'profile',
    messages: { spree: 'It follows {{observed}}; {{usual}} are usual.' },
  },
  options: {},
  evaluate: ({ followingCount, followersCount }) =>
    followersCount === 0
      ? { outcome: 'abstained', because: 'too-little-data', detail: 'nobody follows it' }
      : {
          outcome: 'scored',
          suspicion: followingCount > 1_000 ? 0.8 : 0.2,
          confidence: 0.5,
          evidence: [{ message: 'spree', kind: 'measure', observed: followingCount, usual: [10, 800], unit: 'count' }],
        },
});

export const testDetectors: readonly Detector<'account'>[] = [wordlessBio, followingSpree];

export const computedAt = new Date('2025-03-02T00:00:00Z');

/** Counts its calls, so that a test can see how many batches there were. */
export interface CountingScorer extends Scorer {
  readonly batches: number[];
}

export function testScorer(ruleset = 'rules-1'): CountingScorer {
  const batches: number[] = [];
  return {
    batches,
    scorecard: 'test@1',
    ruleset,
    referencePrevalence: 0.15,
    standing: ({ meta }) =>
      meta.id === 'wordless-bio'
        ? { fitted: true, expertPoints: 0, measured: [{ dataset: 'example-2020', rocAuc: 0.75 }] }
        : { fitted: false, expertPoints: meta.scope === 'account' ? 4 : 0, measured: [] },
    score(subjects) {
      if (subjects.length > 0) batches.push(subjects.length);
      const signals = runDetectors(
        testDetectors,
        subjects.map(({ facts }) => facts),
        subjects.map(({ account }) => account.observedAt),
      );
      return subjects.map(({ account }, index) => scoreOf(account, signals[index]!, ruleset));
    },
    share: ({ scored, byClass, byVerdict, notScored }, { definition = ['fake-follower-like'], level = 0.95 }) => {
      if (scored === 0) return null;
      const point = definition.reduce((sum, name) => sum + byClass[name], 0) / scored;
      const interval = { point, low: point / 2, high: Math.min(1, point * 2), level };
      const counts = { scoredCount: scored, unknownCount: byVerdict.unknown, notScoredCount: notScored };
      return { ...interval, ...counts, apparent: interval, corrected: null, definition, ...shareWords };
    },
  };
}

const shareWords = {
  population: 'all',
  populations: ['all'],
  flaggedRightlyShare: null,
  distinguishableFromZero: true,
  method: 'for tests',
  warnings: ['only for tests'],
};

function scoreOf(account: Account, signals: ReturnType<typeof runDetectors>[number], ruleset: string): AccountScore {
  const weighed = signals.map((signal) => ({
    ...signal,
    points: signal.outcome === 'scored' ? Math.round((signal.suspicion - 0.5) * 40) : null,
  }));
  const spoke = weighed.filter(({ points }) => points !== null);
  const logOdds = spoke.length === 0 ? null : spoke.reduce((sum, { points }) => sum + points! / 10, -0.5);
  const probability = logOdds === null ? null : 1 / (1 + Math.exp(-logOdds));
  const verdict = verdictOf(probability);
  return {
    accountId: account.id,
    logOdds,
    probability,
    coverage: spoke.length / testDetectors.length,
    verdict,
    class: verdict === 'likely-inauthentic' ? 'fake-follower-like' : verdict === 'unknown' ? 'unknown' : 'ordinary',
    scorecard: 'test@1',
    ruleset,
    observedAt: account.observedAt,
    factsDigest: factsDigest(gatherAccountFacts([account])[0]!, account.postsObservedAt, account.storedPosts),
    computedAt,
    signals: weighed,
  };
}

function verdictOf(probability: number | null): Verdict {
  if (probability === null) return 'unknown';
  if (probability > 0.6) return 'likely-inauthentic';
  return probability < 0.4 ? 'likely-authentic' : 'uncertain';
}

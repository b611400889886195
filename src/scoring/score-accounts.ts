/**
 * Scores a batch of accounts: facts, signals, sum, verdict, class. Pure: no read, and no clock but the one it is given.
 */
import type { Account } from '../domain/account';
import type { AccountScore } from '../domain/score';
import type { Signal, WeighedSignal } from '../domain/signal';
import type { Detector } from '../detectors/detector';
import { detectorRunner } from '../detectors/run';
import { classOf, isDeclaredBot, verdictOf } from './bands';
import { combine } from './combine';
import { type ExpertLimits, expertLimits } from './expert-points';
import { factsDigest } from './facts-digest';
import { rulesetId } from './ruleset';
import { type Scorecard, scorecardRef } from './scorecard';
import { type Subject, subjectsOf } from './subject';

export interface ScoringRules {
  readonly scorecard: Scorecard;
  /** Those that the scorecard was learned with, and any that it does not know yet: see expert-points.ts. */
  readonly detectors: readonly Detector<'account'>[];
}

/**
 * @param options.now when the scores are made
 * @returns one score per account, in order; of an id-only account verdict and class are unknown
 */
export function scoreAccounts(
  accounts: readonly Account[],
  options: ScoringRules & { readonly now: Date },
): AccountScore[] {
  return scoreSubjects(subjectsOf(accounts), options);
}

/** The same, of accounts whose facts are at hand. */
export function scoreSubjects(
  subjects: readonly Subject[],
  { scorecard, detectors, now }: ScoringRules & { readonly now: Date },
): AccountScore[] {
  const ruleset = rulesetId(scorecard, detectors);
  const limits = expertLimits(detectors, scorecard);
  const run = detectorRunner(detectors);
  const made = { scorecard: scorecardRef(scorecard), ruleset, computedAt: now };
  return subjects.map((subject) => {
    const signals = run(subject.facts, subject.account.observedAt);
    return scoreOf(subject, signals, { scorecard, detectors }, limits, made);
  });
}

/** Written out field by field, here and below: to spread an object that holds fractions takes engines microseconds. */
function scoreOf(
  { account: { id, observedAt, postsObservedAt, storedPosts }, facts }: Subject,
  signals: readonly Signal[],
  { scorecard, detectors }: ScoringRules,
  limits: ExpertLimits,
  made: Pick<AccountScore, 'scorecard' | 'ruleset' | 'computedAt'>,
): AccountScore {
  const { logOdds, probability, coverage, points } = combine(signals, scorecard, limits);
  const weighed = signals.map((signal, index) => weigh(signal, points[index] ?? null));
  const verdict = verdictOf(probability, scorecard, isDeclaredBot(weighed, detectors));
  return {
    accountId: id,
    logOdds,
    probability,
    coverage,
    verdict,
    class: classOf(verdict, weighed, detectors),
    signals: weighed,
    scorecard: made.scorecard,
    ruleset: made.ruleset,
    observedAt,
    factsDigest: factsDigest(facts, postsObservedAt, storedPosts),
    computedAt: made.computedAt,
  };
}

function weigh(signal: Signal, points: number | null): WeighedSignal {
  if (signal.outcome === 'scored') {
    const { outcome, suspicion, confidence, evidence, detector } = signal;
    return { outcome, suspicion, confidence, evidence, detector, points };
  }
  if (signal.outcome === 'failed') return { outcome: 'failed', error: signal.error, detector: signal.detector, points };
  const { outcome, because, detail, detector } = signal;
  return { outcome, because, detail, detector, points };
}

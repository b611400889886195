/**
 * Scores a batch of accounts: facts, signals, sum, verdict, class. Pure: no read, and no clock but the one it is given.
 */
import type { Account } from '../domain/account';
import type { AccountScore } from '../domain/score';
import type { Signal, WeighedSignal } from '../domain/signal';
import type { Detector } from '../detectors/detector';
import { runDetectors } from '../detectors/run';
import { classOf, verdictOf } from './bands';
import { combine } from './combine';
import { factsDigest } from './facts-digest';
import { rulesetId } from './ruleset';
import { type Scorecard, scorecardRef } from './scorecard';
import { type Subject, subjectsOf } from './subject';

export interface ScoringRules {
  readonly scorecard: Scorecard;
  /** Those that the scorecard was learned with, and any that it does not know yet: these add no points. */
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
  const signals = runDetectors(
    detectors,
    subjects.map(({ facts }) => facts),
    subjects.map(({ account }) => account.observedAt),
  );
  return subjects.map(({ account: { id, observedAt }, facts }, index) => ({
    accountId: id,
    ...judge(signals[index]!, scorecard, detectors),
    scorecard: scorecardRef(scorecard),
    ruleset,
    observedAt,
    factsDigest: factsDigest(facts),
    computedAt: now,
  }));
}

type Judgement = Pick<AccountScore, 'logOdds' | 'probability' | 'coverage' | 'verdict' | 'class' | 'signals'>;

function judge(signals: readonly Signal[], scorecard: Scorecard, detectors: readonly Detector[]): Judgement {
  const { logOdds, probability, coverage, points } = combine(signals, scorecard);
  const weighed: WeighedSignal[] = signals.map((signal, index) => ({ ...signal, points: points[index] ?? null }));
  const verdict = verdictOf(probability, scorecard);
  return { logOdds, probability, coverage, verdict, class: classOf(verdict, weighed, detectors), signals: weighed };
}

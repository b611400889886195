/**
 * AccountScore → what the API shows of it. The signals are put into words only where they are asked for.
 */
import type { AccountScore } from '../../domain/score';
import type { Scorer } from '../reads';
import { AccountScoreType } from '../types/account-score.type';
import { viewOf } from './view-of';

export function accountScoreView(score: AccountScore, scorer: Scorer): AccountScoreType {
  return viewOf(AccountScoreType, {
    score,
    authenticity: score.probability === null ? null : Math.round(1000 * (1 - score.probability)) / 10,
    probability: score.probability,
    verdict: score.verdict,
    class: score.class,
    coverage: score.coverage,
    scorecard: score.scorecard,
    ruleset: score.ruleset,
    observedAt: score.observedAt,
    computedAt: score.computedAt,
    referencePrevalence: score.scorecard === scorer.scorecard ? scorer.referencePrevalence : null,
  });
}

/**
 * The rules by which the API scores accounts that have no current score: one scorecard with its detectors.
 */
import type { Detector } from '../detectors/detector';
import { audienceShare } from '../scoring/audience-share';
import { rulesetId } from '../scoring/ruleset';
import { scoreSubjects } from '../scoring/score-accounts';
import { type Scorecard, scorecardRef } from '../scoring/scorecard';
import { standingWith } from '../scoring/standing';
import type { Scorer } from './reads';

export function createScorer(scorecard: Scorecard, detectors: readonly Detector<'account'>[]): Scorer {
  return {
    scorecard: scorecardRef(scorecard),
    ruleset: rulesetId(scorecard, detectors),
    referencePrevalence: scorecard.referencePrevalence,
    standing(detector) {
      return standingWith(scorecard, detector);
    },
    score(subjects) {
      return subjects.length === 0 ? [] : scoreSubjects(subjects, { scorecard, detectors, now: new Date() });
    },
    share(counts, options) {
      return audienceShare(counts, scorecard, options);
    },
  };
}

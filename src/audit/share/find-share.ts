/**
 * The share of an audience that is not authentic: from the whole list or a rank-stratified sample of it, corrected for
 * the detectors' own errors, beside a second estimate made in another way.
 */
import { type Section, abstain, told } from '../../domain/audit/section';
import type { RecalibratedShare, ShareAgreement, ShareFound, ShareFrame } from '../../domain/audit/share';
import type { CorrectedPrevalence } from '../../lib/stats/corrected-prevalence';
import { twoSidedZ } from '../../lib/stats/normal';
import type { ScoreSpread } from '../../scoring/held-out-scores';
import { correctionWarnings, estimateShare, intervalOf, methodText } from '../../scoring/share-estimate';
import { type ShareTerms, shareTerms } from '../../scoring/share-terms';
import type { AuditSubject } from '../audit-subject';
import { type ScoreSurvey, recalibratedShare, surveyScores } from './recalibrated-share';
import { profilesFor, scoreProfilesOf } from './score-profiles';
import { countUnclassed, sampledPlaces, shareFrame } from './share-frame';
import { shareWarnings } from './share-warnings';
import { silentFlagged } from './silent-flagged';

export const versions: Readonly<Record<string, string>> = {
  share: 'share@1',
  'score-profiles': 'score-profiles@1',
};

/** Fewer verdicts than this tell no share that anybody should read. */
export const leastJudged = 30;
const level = 0.95;

/**
 * @param spreads how labelled accounts score that the scorecard never saw; by default those kept for it
 * @returns abstained where fewer than `leastJudged` followers have a verdict
 * @throws AloiError BAD_USER_INPUT for a definition or population that cannot be
 */
export function findShare(
  subject: AuditSubject,
  spreads: readonly ScoreSpread[] = scoreProfilesOf(subject.scorecard),
): Section<ShareFound> {
  const terms = shareTerms(subject.scorecard, subject);
  const places = sampledPlaces(subject);
  const frame = shareFrame(subject, places, terms.definition);
  if (frame.judgedCount < leastJudged) return abstain('too-little-data', tooFew(frame));
  const { apparent, corrected, flaggedRightly } = estimateShare(frame.strata, terms, level);
  const survey = surveyScores(subject.roll, places, weightsOf(subject, frame));
  const recalibrated = corrected && survey && secondEstimate(survey, spreads, terms, subject.seed);
  const found: Omit<ShareFound, 'warnings'> = {
    headline: intervalOf(corrected ?? apparent),
    apparent,
    corrected: corrected && intervalOf(corrected),
    untruncated: corrected && corrected.untruncated,
    distinguishableFromZero: corrected && corrected.distinguishableFromZero,
    recalibrated,
    agreement: corrected && recalibrated && agreementOf(corrected, recalibrated),
    meanProbability: survey && survey.meanProbability,
    flaggedRightly,
    silent: silentFlagged(subject.roll, places, frame, terms, level),
    unclassedCount: countUnclassed(subject.roll, places),
    definition: terms.definition,
    population: terms.population,
    accuracy: corrected && { ...terms.rates },
    frame,
    method: methodOf(terms, corrected !== null, recalibrated !== null),
  };
  return told({ ...found, warnings: [...shareWarnings(found), ...correctionWarnings(terms, corrected)] });
}

function tooFew({ judgedCount, sampledCount, listedCount }: ShareFrame): string {
  return (
    `a share needs ${leastJudged} followers with a verdict; ${judgedCount} of ${sampledCount} looked at have one, ` +
    `of ${listedCount} listed`
  );
}

/** A judged follower speaks for as many as its stratum lists per judged one. */
function weightsOf({ roll }: AuditSubject, { strata }: ShareFrame): (place: number) => number {
  let stratum = 0;
  return (place) => {
    const rank = roll.rank[place]!;
    while (rank > strata[stratum]!.rankTo) stratum++;
    const { listedCount, judgedCount } = strata[stratum]!;
    return listedCount / judgedCount;
  };
}

function secondEstimate(
  survey: ScoreSurvey,
  spreads: readonly ScoreSpread[],
  { population }: ShareTerms,
  seed: number,
): RecalibratedShare | null {
  return recalibratedShare(survey, profilesFor(spreads, population), { seed, level });
}

/** Both estimates rest on the same verdicts and labelled accounts, so that their errors are rather less than told here. */
function agreementOf(corrected: CorrectedPrevalence, recalibrated: RecalibratedShare): ShareAgreement {
  const difference = recalibrated.share.point - corrected.point;
  const standardError = Math.hypot(corrected.standardError, recalibrated.samplingError, recalibrated.transferError);
  return { difference, standardError, agrees: Math.abs(difference) <= twoSidedZ(level) * standardError };
}

function methodOf(terms: ShareTerms, isCorrected: boolean, isRecalibrated: boolean): string {
  const apparent =
    'stratified estimator over ranks with the finite-population correction by stratum, Wilson score interval of its ' +
    'effective size';
  const text = methodText(terms, isCorrected, apparent);
  if (!isRecalibrated) return text;
  return (
    `${text}; second estimate: mean probability re-anchored to this audience, as the maximum-likelihood mixture of how ` +
    'labelled accounts left out of the learning score, with the error of leaving each of them out'
  );
}

/**
 * The second estimate: the mean of the followers' probabilities, re-anchored to this audience. Probabilities on accounts
 * hold where 15 in 100 are inauthentic and people are as those learned on; an audience is neither. So its scores are laid
 * beside those of labelled accounts that the scorecard never saw, and the mixture of them that explains it best is taken.
 */
import type { RecalibratedShare } from '../../domain/audit/share';
import { accountClasses } from '../../domain/score';
import { sigmoid } from '../../lib/stats/logit';
import { type MixtureShare, mixtureShare } from '../../lib/stats/mixture-share';
import { createRandom } from '../../lib/random';
import { scoreBin, scoreBins } from '../../scoring/held-out-scores';
import type { Roll } from '../roll';
import type { ScoreProfile } from './score-profiles';
import { isJudged } from './share-frame';

/** The judged followers' scores; each follower weighs as many as it speaks for. */
export interface ScoreSurvey {
  /** Share per bin of those who are not declared bots. */
  readonly shares: readonly number[];
  /** Share of the judged who say they are bots: deceiving nobody, they are no part of any share. */
  readonly declaredShare: number;
  /** Judged followers, by their weights (Kish). */
  readonly sampleSize: number;
  /** Mean probability at the scorecard's reference prevalence. */
  readonly meanProbability: number;
}

const declaredBot = accountClasses.indexOf('declared-bot');

/**
 * @param places those that were to be judged, growing
 * @param weightAt what a judged follower at a place speaks for
 * @returns null where nobody judged has log-odds
 */
export function surveyScores(roll: Roll, places: Int32Array, weightAt: (place: number) => number): ScoreSurvey | null {
  const bins = Array<number>(scoreBins.count).fill(0);
  let [total, squares, declared, probabilities] = [0, 0, 0, 0];
  for (const place of places) {
    const logOdds = roll.logOdds[place]!;
    if (!isJudged(roll, place) || Number.isNaN(logOdds)) continue;
    const weight = weightAt(place);
    total += weight;
    squares += weight ** 2;
    probabilities += weight * sigmoid(logOdds);
    if (roll.class[place] === declaredBot) declared += weight;
    else bins[scoreBin(logOdds)]! += weight;
  }
  if (!(total > declared)) return null;
  return {
    shares: bins.map((weight) => weight / (total - declared)),
    declaredShare: declared / total,
    sampleSize: total ** 2 / squares,
    meanProbability: probabilities / total,
  };
}

/** @returns null where no labelled accounts of both kinds are known */
export function recalibratedShare(
  { shares, declaredShare, sampleSize }: ScoreSurvey,
  profiles: readonly ScoreProfile[],
  { seed, level }: { readonly seed: number; readonly level: number },
): RecalibratedShare | null {
  if (new Set(profiles.map(({ inauthentic }) => inauthentic)).size < 2) return null;
  const labelled = profiles.map(({ counts, inauthentic }) => ({ counts, positive: inauthentic }));
  const mixture = mixtureShare({ shares, sampleSize }, labelled, { random: createRandom(seed), level });
  const others = 1 - declaredShare;
  const { point, low, high, samplingError, transferError } = mixture;
  return {
    share: { point: others * point, low: others * low, high: others * high, level },
    samplingError: others * samplingError,
    transferError: others * transferError,
    likeness: likenessOf(mixture, profiles, others),
  };
}

/** Parts below this are what is left of a maximum that lies at none. */
const leastPart = 0.005;

function likenessOf(
  { parts }: MixtureShare,
  profiles: readonly ScoreProfile[],
  others: number,
): RecalibratedShare['likeness'] {
  return profiles
    .map(({ dataset, subset, inauthentic }, index) => ({ dataset, subset, inauthentic, share: others * parts[index]! }))
    .filter(({ share }) => share >= leastPart)
    .sort((a, b) => b.share - a.share);
}

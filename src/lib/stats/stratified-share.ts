/**
 * A share out of a stratified sample, and as how large a simple random sample from an endless population it is worth.
 */
import type { TestAccuracy } from './corrected-prevalence';
import { type ShareInterval, wilsonInterval } from './wilson-interval';
import { sum } from './sum';

/** Members of one stratum: how many there are, how many were looked at, how many of those have the property. */
export interface StratumCounts {
  readonly listedCount: number;
  readonly judgedCount: number;
  readonly flaggedCount: number;
}

export interface StratifiedShare {
  /** Σ W_h·p_h, each stratum weighing as many as it lists, [0,1]. */
  readonly share: number;
  /** Size of a simple sample with this variance; Infinity where everybody was looked at. */
  readonly sampleSize: number;
  /**
   * The same where a test that errs looked: even of a whole list, what it flags is one throw of its errors. Equal to
   * `sampleSize` where no accuracy was given.
   */
  readonly detectedSize: number;
}

interface Stratum extends StratumCounts {
  /** Share of everybody listed. */
  readonly weight: number;
}

/**
 * The stratified estimator (Cochran, "Sampling Techniques", 1977, ch. 5) with the finite-population correction by
 * stratum. A stratum nobody of which was judged is told by its nearest neighbour in the order given. For the variance
 * alone, each stratum's share is drawn a little towards the whole's, so that no flag among few is not taken for none.
 * @throws RangeError where nobody was judged, or more than there are
 */
export function stratifiedShare(strata: readonly StratumCounts[], accuracy?: TestAccuracy): StratifiedShare {
  const heard = weighed(strata);
  const share = sum(heard.map(({ weight, flaggedCount, judgedCount }) => (weight * flaggedCount) / judgedCount));
  const drawn = drawnShares(heard);
  const middle = sum(heard.map(({ weight }, index) => weight * drawn[index]!));
  let [sampling, detecting] = [0, 0];
  heard.forEach((stratum, index) => {
    const each = drawn[index]!;
    const unseen = unseenShare(stratum);
    const scale = stratum.weight ** 2 / stratum.judgedCount;
    sampling += scale * unseen * each * (1 - each);
    if (accuracy) detecting += scale * (1 - unseen) * ownError(each, accuracy);
  });
  const worth = (total: number): number => (total > 0 ? Math.max(1, (middle * (1 - middle)) / total) : Infinity);
  return { share, sampleSize: worth(sampling), detectedSize: worth(sampling + detecting) };
}

/** Wilson's interval of a stratified share, for a test that makes no error. */
export function stratifiedInterval({ share, sampleSize }: StratifiedShare, level: number): ShareInterval {
  if (sampleSize === Infinity) return { point: share, low: share, high: share, level };
  return { ...wilsonInterval({ count: share * sampleSize, sampleSize, level }), point: share };
}

/** Strata with somebody judged, each with the weight of the unheard ones nearest to it. */
function weighed(strata: readonly StratumCounts[]): Stratum[] {
  const impossible = strata.find(({ listedCount, judgedCount, flaggedCount }) => {
    return !(flaggedCount >= 0 && flaggedCount <= judgedCount && judgedCount <= listedCount);
  });
  if (impossible) throw new RangeError(`${impossible.judgedCount} judged of ${impossible.listedCount} listed`);
  const heard = strata.flatMap(({ judgedCount }, index) => (judgedCount > 0 ? [index] : []));
  if (heard.length === 0) throw new RangeError('nobody was judged');
  const spokenFor = heard.map(() => 0);
  strata.forEach(({ listedCount }, index) => (spokenFor[nearest(heard, index)]! += listedCount));
  const total = sum(spokenFor);
  return heard.map((index, place) => {
    const { judgedCount, flaggedCount } = strata[index]!;
    const listedCount = spokenFor[place]!;
    return { listedCount, judgedCount, flaggedCount, weight: listedCount / total };
  });
}

/** Place in the ascending list of what is nearest to the value; the lower of two. */
function nearest(ascending: readonly number[], value: number): number {
  const distances = ascending.map((each) => Math.abs(each - value));
  return distances.indexOf(Math.min(...distances));
}

/** Each stratum's share with one case of the whole's share added, and that with one case of each kind. */
function drawnShares(strata: readonly Stratum[]): number[] {
  const flagged = sum(strata.map(({ flaggedCount }) => flaggedCount));
  const judged = sum(strata.map(({ judgedCount }) => judgedCount));
  const whole = (flagged + 1) / (judged + 2);
  return strata.map(({ flaggedCount, judgedCount }) => (flaggedCount + whole) / (judgedCount + 1));
}

/** The finite-population correction: 0 where everybody was judged, near 1 where hardly anybody. */
function unseenShare({ listedCount, judgedCount }: Stratum): number {
  return listedCount === judgedCount ? 0 : (listedCount - judgedCount) / (listedCount - 1);
}

/**
 * Variance that a test's errors give to what it says of one member, where it flags such a share of them. Never more than
 * that of the flags themselves, though fewer may be flagged than the test's specificity lets one expect.
 */
function ownError(share: number, { sensitivity, specificity }: TestAccuracy): number {
  const youden = sensitivity + specificity - 1;
  const behind = youden > 0 ? Math.min(1, Math.max(0, (share + specificity - 1) / youden)) : 0;
  const errors = behind * sensitivity * (1 - sensitivity) + (1 - behind) * specificity * (1 - specificity);
  return Math.min(errors, share * (1 - share));
}

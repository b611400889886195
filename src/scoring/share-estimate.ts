/**
 * The share behind what was flagged, from counts by stratum: the one place where it is worked out, for whole audiences
 * counted by the store and for samples alike.
 */
import type { Interval } from '../domain/audience';
import { type CorrectedPrevalence, correctedPrevalence, predictiveValue } from '../lib/stats/corrected-prevalence';
import { type StratumCounts, stratifiedInterval, stratifiedShare } from '../lib/stats/stratified-share';
import type { ShareTerms } from './share-terms';

export interface ShareEstimate {
  /** What the detectors flagged, as if they never erred; the interval is of sampling alone. */
  readonly apparent: Interval;
  /** What is behind it, their errors and how well those are known included; null where they were not measured. */
  readonly corrected: CorrectedPrevalence | null;
  /** Of a follower that is flagged: the chance that it is rightly so; null without correction or flag. */
  readonly flaggedRightly: Interval | null;
}

/**
 * @param strata at least one of them with somebody judged
 * @param level confidence level in (0,1)
 */
export function estimateShare(
  strata: readonly StratumCounts[],
  { rates, isMeasured, isTelling }: ShareTerms,
  level: number,
): ShareEstimate {
  const isCorrected = isMeasured && isTelling;
  const stratified = stratifiedShare(strata, isCorrected ? rates : undefined);
  const apparent = stratifiedInterval(stratified, level);
  if (!isCorrected) return { apparent, corrected: null, flaggedRightly: null };
  const { share, detectedSize } = stratified;
  const corrected = correctedPrevalence({ share, sampleSize: detectedSize }, rates, level);
  return { apparent, corrected, flaggedRightly: share > 0 ? predictiveValue(share, rates, corrected) : null };
}

export function intervalOf({ point, low, high, level }: Interval): Interval {
  return { point, low, high, level };
}

/** How the intervals came about, with their sources. */
export function methodText(
  { rates, population, isForetold }: ShareTerms,
  isCorrected: boolean,
  apparent: string,
): string {
  if (!isCorrected) return `apparent: ${apparent}`;
  const accuracy =
    `sensitivity ${percent(rates.sensitivity)} (n = ${Math.round(rates.sensitivityCount)}) and ` +
    `specificity ${percent(rates.specificity)} (n = ${Math.round(rates.specificityCount)}) measured on ${population}, ` +
    'each labelled set left out of the learning when it was judged' +
    (isForetold ? ', n being as many cases as foretell people and vendors not among them' : '');
  return `apparent: ${apparent}; corrected: Rogan–Gladen point with the Lang–Reiczigel 2014 interval, ${accuracy}`;
}

/** A test weaker than this is left out of estimates of shares (Forman, Data Mining and Knowledge Discovery 2008). */
const weakYouden = 0.25;

/** What to mind about the correction. */
export function correctionWarnings(terms: ShareTerms, corrected: CorrectedPrevalence | null): string[] {
  const youden = terms.rates.sensitivity + terms.rates.specificity - 1;
  const warnings: [boolean, string][] = [
    [
      !terms.isMeasured,
      `Error rates were measured for ${terms.measuredClasses.join(', ')} together only: the share is not corrected.`,
    ],
    [!terms.isTelling, 'On this population the verdicts are no better than chance: the share is not corrected.'],
    [
      corrected !== null && youden < weakYouden,
      `On this population the verdicts tell little (sensitivity + specificity − 1 is ${youden.toFixed(2)}): if they do ` +
        'otherwise here, the share is further off than its interval says.',
    ],
    [
      corrected !== null && corrected.untruncated < 0,
      'Fewer followers were flagged than false alarms alone would make: the share was cut off at 0.',
    ],
    [
      corrected !== null && corrected.untruncated > 1,
      'More followers were flagged than would be if all were inauthentic: the share was cut off at 1.',
    ],
    [corrected?.distinguishableFromZero === false, 'Not distinguishable from zero.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

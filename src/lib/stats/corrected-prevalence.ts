/**
 * Prevalence behind an imperfect test: what share really has the property, when the test's own sensitivity and
 * specificity were themselves measured on a limited number of cases.
 */
import { twoSidedZ } from './normal';
import type { ShareInterval } from './wilson-interval';

/** How often a test is right, measured: on how many that have the property, and on how many that have not. */
export interface TestAccuracy {
  /** Share of those with the property that the test finds, [0,1]. */
  readonly sensitivity: number;
  /** Number of cases behind it; need not be whole where the cases are not independent. */
  readonly sensitivityCount: number;
  /** Share of those without it that the test leaves alone, [0,1]. */
  readonly specificity: number;
  readonly specificityCount: number;
}

export interface CorrectedPrevalence extends ShareInterval {
  /** The point before it was cut off at 0 and 1. */
  readonly untruncated: number;
  /** Of the point before it was cut off. */
  readonly standardError: number;
  /** False where the interval reaches 0: the test's own false alarms explain what was seen. */
  readonly distinguishableFromZero: boolean;
}

/**
 * The point of Rogan and Gladen (Am. J. Epidemiol. 1978): (AP + Sp − 1) / (Se + Sp − 1), not cut off.
 * @param apparent share that the test flags, [0,1]
 * @throws RangeError where the test is no better than chance, Se + Sp ≤ 1
 */
export function roganGladen(apparent: number, sensitivity: number, specificity: number): number {
  const youden = sensitivity + specificity - 1;
  if (!(youden > 0)) throw new RangeError('a test no better than chance tells no prevalence');
  return (apparent + specificity - 1) / youden;
}

/**
 * Interval of Lang and Reiczigel (Preventive Veterinary Medicine 2014), which carries the uncertainty of the sample and
 * of sensitivity and specificity, around Rogan and Gladen's point; all cut off at 0 and 1.
 * @param apparent share that the test flags, [0,1], and the number it was seen on (a real number > 0; where the sample is
 *   the whole population, Infinity: then only the test's own error is left)
 */
export function correctedPrevalence(
  apparent: { readonly share: number; readonly sampleSize: number },
  accuracy: TestAccuracy,
  level = 0.95,
): CorrectedPrevalence {
  const z2 = twoSidedZ(level) ** 2;
  const se = agrestiCoull(accuracy.sensitivity, accuracy.sensitivityCount, 2);
  const sp = agrestiCoull(accuracy.specificity, accuracy.specificityCount, 2);
  const ap = agrestiCoull(apparent.share, apparent.sampleSize, z2);
  const youden = se.share + sp.share - 1;
  const point = roganGladen(ap.share, se.share, sp.share);
  const shift = 2 * z2 * (point * se.variance - (1 - point) * sp.variance);
  const variance = (ap.variance + point ** 2 * se.variance + (1 - point) ** 2 * sp.variance) / youden ** 2;
  const half = Math.sqrt(z2 * variance);
  const untruncated = roganGladen(apparent.share, accuracy.sensitivity, accuracy.specificity);
  const low = clamp(point + shift - half);
  const high = clamp(point + shift + half);
  return {
    // The shift may put the interval beside the raw point when the test is weak; a point lies in its interval.
    point: Math.min(high, Math.max(low, clamp(untruncated))),
    untruncated,
    standardError: Math.sqrt(variance),
    low,
    high,
    level,
    distinguishableFromZero: low > 0,
  };
}

/**
 * Whether a test so measured tells anything of prevalence: better than chance, as seen and once the interval's added cases
 * have drawn both its rates toward a half.
 */
export function tellsPrevalence({ sensitivity, specificity, ...counts }: TestAccuracy): boolean {
  const se = agrestiCoull(sensitivity, counts.sensitivityCount, 2);
  const sp = agrestiCoull(specificity, counts.specificityCount, 2);
  return sensitivity + specificity > 1 && se.share + sp.share > 1;
}

/**
 * Of those that the test flags, the share that has the property: π·Se / AP. At the share flagged as it was seen, this
 * moves with π alone, so that the ends of π's interval give its own; what that interval holds of sensitivity is held
 * twice, so that it is rather too long than too short.
 * @param apparent share that the test flags, (0,1]
 */
export function predictiveValue(
  apparent: number,
  { sensitivity, specificity }: TestAccuracy,
  { point, low, high, level }: ShareInterval,
): ShareInterval {
  if (!(apparent > 0)) throw new RangeError('where nothing is flagged no flag can be right');
  const expected = point * sensitivity + (1 - point) * (1 - specificity);
  const value = expected > 0 ? (point * sensitivity) / expected : 0;
  const end = (share: number): number => clamp((share * sensitivity) / apparent);
  return { point: value, low: Math.min(value, end(low)), high: Math.max(value, end(high)), level };
}

/** A share with `added` cases added, half of them having the property, and its variance. */
function agrestiCoull(share: number, count: number, added: number): { share: number; variance: number } {
  if (!(count > 0 && share >= 0 && share <= 1)) throw new RangeError(`no share of ${share} on ${count} cases`);
  if (count === Infinity) return { share, variance: 0 };
  const adjusted = (count * share + added / 2) / (count + added);
  return { share: adjusted, variance: (adjusted * (1 - adjusted)) / (count + added) };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * Other ways than Platt's from scores to probabilities, to compare with: isotonic and beta calibration.
 */
import { fitLogistic } from './logistic-regression';
import { isotonic } from './isotonic';
import { sigmoid, softplus } from './logit';
import type { CalibrationCase } from './platt';

export const calibrationMethods = ['platt', 'isotonic', 'beta', 'none'] as const;
export type CalibrationMethod = (typeof calibrationMethods)[number];

/** Mean log loss in nats per method, at equal class frequencies; ln 2 is what a coin knows. */
export type CalibrationLosses = Readonly<Record<CalibrationMethod, number>>;

/** Probability in [0,1] of a score; never falls as the score rises. */
export type Calibrator = (score: number) => number;

/** A step function (Zadrozny and Elkan, KDD 2002). Beyond the cases it stays at its first and last step. */
export function fitIsotonicCalibration(cases: readonly CalibrationCase[]): Calibrator {
  const ordered = cases.filter(({ weight }) => weight > 0).sort((a, b) => a.score - b.score);
  const scores = ordered.map(({ score }) => score);
  const steps = isotonic(
    ordered.map(({ positive }) => Number(positive)),
    ordered.map(({ weight }) => weight),
  );
  return (score) => steps[Math.max(0, countUpTo(scores, score) - 1)] ?? NaN;
}

/**
 * Beta calibration (Kull, Silva Filho and Flach, AISTATS 2017): logit p = a·ln s − b·ln(1 − s) + c with a, b ≥ 0.
 * @param cases their scores as log-odds, so that s is the logistic of the score
 */
export function fitBetaCalibration(cases: readonly CalibrationCase[]): Calibrator {
  const { intercept, coefficients } = fitLogistic(
    {
      features: Float64Array.from(cases.flatMap(({ score }) => logarithms(score))),
      columns: 2,
      targets: Float64Array.from(cases, ({ positive }) => Number(positive)),
      weights: Float64Array.from(cases, ({ weight }) => weight),
    },
    { lowerBound: 0 },
  );
  return (score) => {
    const [lnScore, minusLnRest] = logarithms(score);
    return sigmoid(intercept + coefficients[0]! * lnScore + coefficients[1]! * minusLnRest);
  };
}

/** ln s and −ln(1 − s) of s = logistic(score), without going through s, which rounds to 1. */
function logarithms(score: number): [number, number] {
  return [-softplus(-score), softplus(score)];
}

/** How many of the ascending values are at most the given one. */
function countUpTo(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

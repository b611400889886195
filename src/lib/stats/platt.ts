/**
 * Platt scaling: turns scores into log-odds by a straight line.
 */
import { fitLogistic } from './logistic-regression';
import { sum } from './sum';

/** One case of known outcome: its score, and how much it counts (at least 0). */
export interface CalibrationCase {
  readonly score: number;
  readonly positive: boolean;
  readonly weight: number;
}

/** log-odds = intercept + slope · score; the slope is at least 0, so the order of scores is kept. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt (1999), with his smoothed targets (N₊+1)/(N₊+2) and 1/(N₋+2) against over-confidence, N being sums of weights.
 * Give it predictions on cases the model was not fitted on.
 */
export function fitPlatt(cases: readonly CalibrationCase[]): Calibration {
  const positives = sum(cases.map(({ positive, weight }) => (positive ? weight : 0)));
  const negatives = sum(cases.map(({ positive, weight }) => (positive ? 0 : weight)));
  const target = { true: (positives + 1) / (positives + 2), false: 1 / (negatives + 2) };
  const { intercept, coefficients } = fitLogistic(
    {
      features: Float64Array.from(cases, ({ score }) => score),
      columns: 1,
      targets: Float64Array.from(cases, ({ positive }) => target[`${positive}`]),
      weights: Float64Array.from(cases, ({ weight }) => weight),
    },
    { lowerBound: 0 },
  );
  return { slope: coefficients[0]!, intercept };
}

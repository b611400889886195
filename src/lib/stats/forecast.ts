/**
 * How good probabilities are as probabilities: Brier score, log loss, reliability table, expected calibration error.
 */
import { sum } from './sum';

/** One case: the probability that was said, what was the case, and how much it counts (default 1). */
export interface Forecast {
  readonly probability: number;
  readonly positive: boolean;
  readonly weight?: number;
}

/** Mean squared difference between probability and outcome (Brier 1950): 0 perfect … 1; NaN without cases. */
export function brierScore(forecasts: readonly Forecast[]): number {
  return weightedMean(forecasts, ({ probability, positive }) => (probability - (positive ? 1 : 0)) ** 2);
}

/** Mean negative log-likelihood in nats, at least 0; a probability of 0 or 1 that was wrong counts as 1e-15 away from it. */
export function logLoss(forecasts: readonly Forecast[]): number {
  return weightedMean(forecasts, ({ probability, positive }) => {
    const ofOutcome = positive ? probability : 1 - probability;
    return -Math.log(Math.max(ofOutcome, 1e-15));
  });
}

/** Cases whose probability lies in [from, to), the last bin including 1. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly weight: number;
  /** Weighted mean probability; NaN in an empty bin. */
  readonly predicted: number;
  /** Weighted share of positives; NaN in an empty bin. */
  readonly observed: number;
}

/** Equal-width bins over [0,1]. */
export function reliabilityTable(forecasts: readonly Forecast[], bins = 10): ReliabilityBin[] {
  const members: Forecast[][] = Array.from({ length: bins }, () => []);
  for (const forecast of forecasts) {
    members[Math.min(bins - 1, Math.floor(forecast.probability * bins))]!.push(forecast);
  }
  return members.map((inBin, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    count: inBin.length,
    weight: sum(inBin.map(weightOf)),
    predicted: weightedMean(inBin, ({ probability }) => probability),
    observed: weightedMean(inBin, ({ positive }) => (positive ? 1 : 0)),
  }));
}

/** Mean distance between what was said and what was so, bins weighing what they hold (Naeini et al., AAAI 2015), [0,1]. */
export function expectedCalibrationError(table: readonly ReliabilityBin[]): number {
  const filled = table.filter(({ weight }) => weight > 0);
  const total = sum(filled.map(({ weight }) => weight));
  return sum(filled.map(({ weight, predicted, observed }) => weight * Math.abs(predicted - observed))) / total;
}

function weightedMean(forecasts: readonly Forecast[], value: (forecast: Forecast) => number): number {
  return sum(forecasts.map((each) => weightOf(each) * value(each))) / sum(forecasts.map(weightOf));
}

function weightOf({ weight = 1 }: Forecast): number {
  return weight;
}

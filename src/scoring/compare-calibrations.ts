/**
 * Which way from log-odds to probabilities holds best for a data set left out: Platt, isotonic, beta, or none at all.
 * The scorecard uses Platt's straight line, because only that leaves points additive; what it costs is published.
 */
import {
  type CalibrationLosses,
  type CalibrationMethod,
  calibrationMethods,
  fitBetaCalibration,
  fitIsotonicCalibration,
} from '../lib/stats/calibrators';
import { logLoss } from '../lib/stats/forecast';
import { sigmoid } from '../lib/stats/logit';
import { type Calibration, type CalibrationCase, fitPlatt } from '../lib/stats/platt';
import { sum } from '../lib/stats/sum';
import { everybody, otherBots, soldFollowers } from './error-rates';
import type { Label } from './labelled-profiles';

/**
 * @param learned scores of data sets left out in turn, the one to be judged not among them
 * @param judged scores of that one, weighed to equal class frequencies
 */
export function calibrationLosses(
  learned: readonly CalibrationCase[],
  judged: readonly CalibrationCase[],
): CalibrationLosses {
  const line = fitPlatt(learned);
  const calibrators: Record<CalibrationMethod, (score: number) => number> = {
    platt: (score) => sigmoid(line.intercept + line.slope * score),
    isotonic: fitIsotonicCalibration(learned),
    beta: fitBetaCalibration(learned),
    none: sigmoid,
  };
  const losses = calibrationMethods.map((method): [CalibrationMethod, number] => {
    const forecasts = judged.map(({ score, positive, weight }) => {
      // A step of isotonic regression may say 0 or 1, which no finite number of cases entitles it to.
      const probability = Math.min(1 - 1e-4, Math.max(1e-4, calibrators[method](score)));
      return { probability, positive, weight };
    });
    return [method, logLoss(forecasts)];
  });
  return Object.fromEntries(losses) as Record<CalibrationMethod, number>;
}

/** Mean over data sets by their trust. */
export function pooledLosses(
  judged: readonly { readonly losses: CalibrationLosses; readonly trust: number }[],
): CalibrationLosses {
  const total = sum(judged.map(({ trust }) => trust));
  const means = calibrationMethods.map((method): [CalibrationMethod, number] => [
    method,
    sum(judged.map(({ losses, trust }) => trust * losses[method])) / total,
  ]);
  return Object.fromEntries(means) as Record<CalibrationMethod, number>;
}

/**
 * Platt's line for each kind of inauthentic accounts against all authentic ones, from scores of data sets left out: a
 * probability means one thing where followers are sold and another where bots post.
 */
export function populationCalibrations(
  cases: readonly (CalibrationCase & { readonly label: Label })[],
): Record<string, Calibration> {
  const kinds: [string, readonly Label[]][] = [
    [everybody, ['fake_follower', 'bot']],
    [soldFollowers, ['fake_follower']],
    [otherBots, ['bot']],
  ];
  return Object.fromEntries(
    kinds.flatMap(([name, labels]): [string, Calibration][] => {
      const kept = cases.filter(({ label }) => label === 'genuine' || labels.includes(label));
      if (!kept.some(({ positive }) => positive)) return [];
      const line = fitPlatt(balanced(kept));
      // A flat line says that the scores tell nothing of this kind: no line is better.
      return line.slope > 0 ? [[name, line]] : [];
    }),
  );
}

/** As much weight on either side, as all was before. */
function balanced(cases: readonly CalibrationCase[]): CalibrationCase[] {
  const mass = (side: boolean): number => sum(cases.map(({ positive, weight }) => (positive === side ? weight : 0)));
  const [positives, negatives] = [mass(true), mass(false)];
  return cases.map((each) => (each.positive ? each : { ...each, weight: (each.weight * positives) / negatives }));
}

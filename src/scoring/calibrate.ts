/**
 * Turns learned weights into probabilities that hold for data sets never seen: the scale comes from predictions on data
 * sets that were left out.
 */
import { type Calibration, type CalibrationCase, fitPlatt } from '../lib/stats/platt';
import { caseWeights, datasetsOf } from './case-weights';
import { type FitOptions, type Model, fitModel, rawLogOdds } from './fit-model';
import type { Label } from './labelled-profiles';
import type { Reading, Readings } from './readings';

export interface CalibratedModel {
  readonly model: Model;
  /** From uncalibrated to calibrated log-odds, where both classes are equally frequent. */
  readonly calibration: Calibration;
  /** What the calibration was learned from: one per reading, in order. */
  readonly cases: readonly LabelledCase[];
}

export interface LabelledCase extends CalibrationCase {
  readonly label: Label;
}

/**
 * Fits, and calibrates by leaving out one data set at a time; with a single data set, on that set itself.
 * The cost is one fit more than there are data sets.
 */
export function fitCalibrated(readings: Readings, options: FitOptions): CalibratedModel {
  const model = fitModel(readings, options);
  const weights = caseWeights(readings.rows, options.setWeights);
  const scores = outOfSetScores(readings, options) ?? readings.rows.map((row) => rawLogOdds(model, row));
  const cases = readings.rows.map(({ inauthentic, label }, index) => {
    return { score: scores[index]!, positive: inauthentic, weight: weights[index]!, label };
  });
  return { model, calibration: fitPlatt(cases), cases };
}

/** For each reading, what a model says that never saw its data set; null where there is but one. */
function outOfSetScores({ detectors, rows }: Readings, options: FitOptions): number[] | null {
  const datasets = datasetsOf(rows);
  if (datasets.length < 2) return null;
  const models = new Map(
    datasets.map((left): [string, Model] => [left, fitModel({ detectors, rows: without(rows, left) }, options)]),
  );
  return rows.map((row) => rawLogOdds(models.get(row.dataset)!, row));
}

export function without(rows: readonly Reading[], dataset: string): Reading[] {
  return rows.filter((row) => row.dataset !== dataset);
}

/**
 * How labelled accounts score that the scorecard never saw, as counts per bin and population: what an audience's own
 * scores can be compared with.
 */
import { fitCalibrated, without } from './calibrate';
import type { CalibratedModel } from './calibrate';
import { datasetsOf } from './case-weights';
import { type EvaluationOptions, calibratedLogOdds } from './evaluate';
import type { Label } from './labelled-profiles';
import type { Reading, Readings } from './readings';

/**
 * Log-odds at the reference prevalence are counted in bins of equal width, the first and the last without an end. Coarse,
 * and open from 12 % down and from 73 % up: how far out in a tail accounts lie differs from one vendor to the next, and
 * what differs so tells kinds apart no longer.
 */
export const scoreBins = { from: -2, width: 0.5, count: 8 } as const;

/** Accounts of one data set, subset and label. */
export interface ScoreSpread {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  /** Accounts per bin; declared bots are left out. */
  readonly counts: readonly number[];
}

/** Fewer accounts than this are no population. */
const leastAccounts = 30;

/** Bin of natural-log odds, 0 … count − 1. */
export function scoreBin(logOdds: number): number {
  // The bin below `from` is the first, the one from there the second.
  const bin = 1 + Math.floor((logOdds - scoreBins.from) / scoreBins.width);
  return Math.max(0, Math.min(scoreBins.count - 1, bin));
}

/** Each data set by a model that was fitted and calibrated without it. */
export function heldOutScores(readings: Readings, options: EvaluationOptions): ScoreSpread[] {
  return datasetsOf(readings.rows).flatMap((dataset) => {
    const model = fitCalibrated({ ...readings, rows: without(readings.rows, dataset) }, options);
    return spreadsOf(
      readings.rows.filter((row) => row.dataset === dataset),
      model,
      options.referencePrevalence,
    );
  });
}

/** Of readings that the model was not learned from; sorted by name. */
export function spreadsOf(
  rows: readonly Reading[],
  model: Pick<CalibratedModel, 'model' | 'calibration'>,
  prevalence: number,
): ScoreSpread[] {
  const spreads = new Map<string, ScoreSpread & { counts: number[] }>();
  for (const row of rows) {
    if (row.declaredBot) continue;
    const { dataset, subset, label } = row;
    const key = JSON.stringify([dataset, subset, label]);
    const spread = spreads.get(key) ?? { dataset, subset, label, counts: Array<number>(scoreBins.count).fill(0) };
    spread.counts[scoreBin(calibratedLogOdds(model, row, prevalence))]!++;
    spreads.set(key, spread);
  }
  return [...spreads.entries()]
    .filter(([, { counts }]) => counts.reduce((total, count) => total + count, 0) >= leastAccounts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, spread]) => spread);
}

/**
 * How good the scorecard is on accounts of a kind it has never seen: each data set in turn is left out of fit and
 * calibration and then judged. What a fit says about its own data is not reported.
 */
import {
  type Forecast,
  type ReliabilityBin,
  brierScore,
  expectedCalibrationError,
  logLoss,
  reliabilityTable,
} from '../lib/stats/forecast';
import type { CalibrationLosses } from '../lib/stats/calibrators';
import { logit, sigmoid } from '../lib/stats/logit';
import { averagePrecision, rocAuc } from '../lib/stats/ranking';
import { type CalibratedModel, fitCalibrated, without } from './calibrate';
import { datasetsOf, massPerClass } from './case-weights';
import { calibrationLosses, pooledLosses } from './compare-calibrations';
import { type SubsetRate, populationRates, ratesOfSet } from './error-rates';
import { type FitOptions, type Model, rawLogOdds } from './fit-model';
import type { Reading, Readings } from './readings';
import type { ErrorRates } from './scorecard';

export interface EvaluationOptions extends FitOptions {
  readonly referencePrevalence: number;
  /** Probability from which an account is flagged: the verdict likely-inauthentic. */
  readonly cut: number;
}

/** Forecast of one reading by a model that never saw its data set, weighed to the reference prevalence. */
interface HeldOut extends Forecast {
  readonly row: Reading;
  readonly weight: number;
}

/** How well probabilities of one population rank and hold; all at the reference prevalence. */
export interface Quality {
  readonly rocAuc: number;
  readonly prAuc: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly calibrationError: number;
}

export interface SetEvaluation extends Quality {
  readonly dataset: string;
  readonly authentic: number;
  readonly inauthentic: number;
  readonly rates: ErrorRates;
  readonly subsets: readonly SubsetRate[];
}

export interface Evaluation {
  readonly options: EvaluationOptions;
  readonly sets: readonly SetEvaluation[];
  /** By population: everybody labelled, each kind of account, each data set. */
  readonly errorRates: Readonly<Record<string, ErrorRates>>;
  /** Over all held-out forecasts, each data set weighing by its trust. */
  readonly pooled: Quality;
  readonly reliability: readonly ReliabilityBin[];
  /** How each way of calibrating did on the data sets left out, by trust. */
  readonly calibrationLosses: CalibrationLosses;
}

/** Data sets with one class only are not judged: they have no error rates to pool. */
export function evaluate(readings: Readings, options: EvaluationOptions): Evaluation {
  const heldOut = datasetsOf(readings.rows)
    .map((dataset) => leaveOut(readings, dataset, options))
    .filter(({ forecasts }) => new Set(forecasts.map(({ positive }) => positive)).size === 2);
  const sets = heldOut.map(({ forecasts }) => evaluateSet(forecasts, options.cut));
  const all = heldOut.flatMap(({ forecasts, trust }) =>
    forecasts.map((forecast) => ({ ...forecast, weight: forecast.weight * trust })),
  );
  return {
    options,
    sets,
    errorRates: populationRates(sets, options.setWeights),
    pooled: qualityOf(all),
    reliability: reliabilityTable(all),
    calibrationLosses: pooledLosses(heldOut),
  };
}

/** Log-odds of a reading at a prevalence, the model being fitted where both classes are equally frequent. */
export function calibratedLogOdds(
  { model, calibration }: { readonly model: Model; readonly calibration: CalibratedModel['calibration'] },
  row: Reading,
  prevalence: number,
): number {
  const weighed = calibration.intercept + calibration.slope * rawLogOdds(model, row);
  return weighed + (row.expertLogOdds ?? 0) + logit(prevalence);
}

/** What is said of one data set without having seen it. */
interface LeftOut {
  readonly forecasts: readonly HeldOut[];
  readonly losses: CalibrationLosses;
  readonly trust: number;
}

function leaveOut(readings: Readings, dataset: string, options: EvaluationOptions): LeftOut {
  const calibrated = fitCalibrated({ ...readings, rows: without(readings.rows, dataset) }, options);
  const rows = readings.rows.filter((row) => row.dataset === dataset);
  const forecasts = forecastHeldOut(calibrated, rows, options.referencePrevalence);
  const perClass = massPerClass / 2;
  const judged = forecasts.map(({ row, positive, weight }) => {
    const share = positive ? options.referencePrevalence : 1 - options.referencePrevalence;
    return { score: rawLogOdds(calibrated.model, row), positive, weight: (perClass * weight) / share };
  });
  const trust = options.setWeights[dataset] ?? 1;
  return { forecasts, losses: calibrationLosses(calibrated.cases, judged), trust };
}

function forecastHeldOut(calibrated: CalibratedModel, rows: readonly Reading[], prevalence: number): HeldOut[] {
  const positives = rows.filter(({ inauthentic }) => inauthentic).length;
  return rows.map((row) => ({
    row,
    probability: sigmoid(calibratedLogOdds(calibrated, row, prevalence)),
    positive: row.inauthentic,
    weight: row.inauthentic ? prevalence / positives : (1 - prevalence) / (rows.length - positives),
  }));
}

function evaluateSet(forecasts: readonly HeldOut[], cut: number): SetEvaluation {
  const inauthentic = forecasts.filter(({ positive }) => positive).length;
  const subsets = subsetRates(forecasts, cut);
  return {
    dataset: forecasts[0]!.row.dataset,
    authentic: forecasts.length - inauthentic,
    inauthentic,
    ...qualityOf(forecasts),
    rates: ratesOfSet(subsets),
    subsets,
  };
}

function subsetRates(forecasts: readonly HeldOut[], cut: number): SubsetRate[] {
  const groups = new Map<string, HeldOut[]>();
  for (const forecast of forecasts) {
    const key = JSON.stringify([forecast.row.subset, forecast.row.label]);
    const members = groups.get(key) ?? [];
    members.push(forecast);
    groups.set(key, members);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => ratesOf(members, cut));
}

function ratesOf(members: readonly HeldOut[], cut: number): SubsetRate {
  // A declared bot is named as such and not flagged, however high it scores.
  const flagged = members.filter(({ probability, row }) => probability >= cut && !row.declaredBot);
  return {
    subset: members[0]!.row.subset,
    label: members[0]!.row.label,
    count: members.length,
    flaggedShare: flagged.length / members.length,
  };
}

/** NaN where all forecasts are of one class, or there are none. */
export function qualityOf(forecasts: readonly Forecast[]): Quality {
  const ranked = forecasts.map(({ probability, positive, weight }) => ({ score: probability, positive, weight }));
  return {
    rocAuc: rocAuc(ranked),
    prAuc: averagePrecision(ranked),
    brier: brierScore(forecasts),
    logLoss: logLoss(forecasts),
    calibrationError: expectedCalibrationError(reliabilityTable(forecasts)),
  };
}

/**
 * Learns a scorecard from labelled profiles. Deterministic: the same profiles, detectors and options give the same bytes.
 */
import { type Detector, detectorRef } from '../detectors/detector';
import { AloiError } from '../domain/errors';
import { logit } from '../lib/stats/logit';
import { inauthenticClasses } from './bands';
import { type BlankedField, measureBlanking } from './blanking';
import { type CalibratedModel, fitCalibrated } from './calibrate';
import { datasetsOf } from './case-weights';
import { populationCalibrations } from './compare-calibrations';
import { everybody, soldFollowers } from './error-rates';
import { type Evaluation, evaluate } from './evaluate';
import { evaluationRecord } from './evaluation-record';
import { type ScorecardOptions, defaultFitOptions } from './fit-options';
import type { LabelledProfile } from './labelled-profiles';
import { type Readings, readProfiles } from './readings';
import { detectorsDigest } from './ruleset';
import { type Scorecard, scorecardSchema } from './scorecard';
import { leastReadings, weighable, weighedDetectors } from './weighable';

export interface LabelledSource {
  readonly profiles: readonly LabelledProfile[];
  /** Of the file they come from. */
  readonly sha256: string;
}

/** A scorecard, how it did on data sets it was not allowed to see, and what the want of a field does to people. */
export interface Fitted {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly blanking: readonly BlankedField[];
  /** Detectors that too few data sets could be read with: the scorecard does not know them. See weighable.ts. */
  readonly unweighed: readonly string[];
}

/**
 * @throws AloiError BAD_USER_INPUT where no two data sets hold enough accounts of both kinds, or nothing can be learned
 */
export function fitScorecard(
  { profiles, sha256 }: LabelledSource,
  detectors: readonly Detector<'account'>[],
  options: ScorecardOptions = defaultFitOptions,
): Fitted {
  const { readings, unweighed } = weighable(readProfiles(profiles, detectors), detectors);
  const weighed = weighedDetectors(detectors, unweighed);
  const evaluation = evaluate(readings, options);
  if (evaluation.sets.length < 2 || readings.detectors.length === 0) {
    const needed = `at least two data sets that hold ${leastReadings} genuine and ${leastReadings} other accounts or more`;
    throw new AloiError('BAD_USER_INPUT', `A scorecard is judged on data sets it has not seen: give ${needed}.`);
  }
  const calibrated = fitCalibrated(readings, options);
  if (!(calibrated.calibration.slope > 0)) {
    throw new AloiError('BAD_USER_INPUT', 'What the data sets teach does not hold for one left out: no scorecard.');
  }
  const learned = rounded({
    id: options.id,
    version: options.version,
    detectors: weighed.map(detectorRef),
    detectorsDigest: detectorsDigest(weighed),
    referencePrevalence: options.referencePrevalence,
    ...weights(calibrated, options),
    minimumCoverage: options.minimumCoverage,
    bands: { authenticBelow: options.authenticBelow, inauthenticFrom: options.cut },
    errorRates: errorRates(evaluation),
    learnedOn: { sha256, sets: setsOf(readings, options) },
    fit: settings(options),
  });
  const blanking = measureBlanking(profiles, { scorecard: scorecardSchema.parse(learned), detectors });
  const scorecard = { ...learned, evaluation: rounded(evaluationRecord(evaluation, blanking)) };
  return { scorecard: scorecardSchema.parse(scorecard), evaluation, blanking, unweighed };
}

function weights(
  { model, calibration, cases }: CalibratedModel,
  { referencePrevalence }: ScorecardOptions,
): Pick<Scorecard, 'intercept' | 'calibration' | 'measures'> {
  return {
    intercept: calibration.intercept + calibration.slope * model.intercept + logit(referencePrevalence),
    calibration: { method: 'platt', ...calibration, populations: populationCalibrations(cases) },
    measures: model.measures,
  };
}

function errorRates({ errorRates: populations }: Evaluation): Scorecard['errorRates'] {
  const defaultPopulation = Object.hasOwn(populations, soldFollowers) ? soldFollowers : everybody;
  return { classes: [...inauthenticClasses], defaultPopulation, populations };
}

function setsOf({ rows }: Readings, { setWeights }: ScorecardOptions): Scorecard['learnedOn']['sets'] {
  return datasetsOf(rows).map((dataset) => {
    const members = rows.filter((row) => row.dataset === dataset);
    const inauthentic = members.filter((row) => row.inauthentic).length;
    return { dataset, authentic: members.length - inauthentic, inauthentic, weight: setWeights[dataset] ?? 1 };
  });
}

function settings(options: ScorecardOptions): Scorecard['fit'] {
  const { fineBins, maximumBins, minimumBinShare, priorCases, usualCoefficient } = options;
  const { penalty, evidenceCap, setWeights } = options;
  return {
    fineBins,
    maximumBins,
    minimumBinShare,
    priorCases,
    usualCoefficient,
    penalty,
    evidenceCap,
    setWeights,
  };
}

/** Six digits say all that the data do, and hide what the last bits of a sum depend on. */
function rounded<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(6)) : part,
  ) as T;
}

/** As it is committed: JSON of two spaces' indent, short lists of words on one line, a line feed at the end. */
export function serialiseScorecard(scorecard: Scorecard): string {
  const json = JSON.stringify(scorecard, null, 2);
  const oneLine = json.replace(
    /^( *)(.*)\[\n\s*("[^[\]{}]*")\n\s*\]/gm,
    (all, indent: string, key: string, items: string) => {
      const short = `${indent}${key}[${items.replace(/,\n\s*/g, ', ')}]`;
      return short.length < 120 ? short : all;
    },
  );
  return `${oneLine}\n`;
}

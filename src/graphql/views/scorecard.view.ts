/**
 * Scorecard → what the API shows of it.
 */
import { pointsPerLogOdds } from '../../scoring/combine';
import { dataSource } from '../../scoring/data-sources';
import { type MeasurePoints, measurePoints } from '../../scoring/measure-points';
import type { RetainedScorecards } from '../../scoring/retained-scorecards';
import { digest } from '../../scoring/ruleset';
import { type Scorecard, scorecardRef } from '../../scoring/scorecard';
import { DetectorMeasurementType } from '../types/detector-measurement.type';
import { ScorecardBinType, ScorecardMeasureType } from '../types/scorecard-measure.type';
import {
  PopulationCalibrationType,
  PopulationErrorRatesType,
  ScorecardBandsType,
  ScorecardCalibrationType,
  ScorecardDatasetType,
  ScorecardType,
} from '../types/scorecard.type';
import { scorecardEvaluationView } from './scorecard-evaluation.view';
import { viewOf } from './view-of';

export function scorecardView(scorecard: Scorecard, { current }: RetainedScorecards): ScorecardType {
  const { errorRates, evaluation } = scorecard;
  return viewOf(ScorecardType, {
    scorecard,
    name: scorecard.id,
    version: scorecard.version,
    ref: scorecardRef(scorecard),
    digest: digest(scorecard),
    current: scorecard === current,
    referencePrevalence: scorecard.referencePrevalence,
    startPoints: scorecard.intercept * pointsPerLogOdds,
    bands: viewOf(ScorecardBandsType, { ...scorecard.bands }),
    minimumCoverage: scorecard.minimumCoverage,
    calibration: calibrationView(scorecard),
    learnedOn: scorecard.learnedOn.sets.map((set) => {
      return viewOf(ScorecardDatasetType, { ...set, citation: dataSource(set.dataset)?.citation ?? null });
    }),
    measures: measurePoints(scorecard).map(measureView),
    flaggedClasses: errorRates.classes,
    defaultPopulation: errorRates.defaultPopulation,
    errorRates: Object.entries(errorRates.populations).map(([population, rates]) =>
      viewOf(PopulationErrorRatesType, { population, ...rates }),
    ),
    evaluation: evaluation ? scorecardEvaluationView(evaluation) : null,
  });
}

function calibrationView({ calibration }: Scorecard): ScorecardCalibrationType {
  const { method, slope, intercept, populations = {} } = calibration;
  return viewOf(ScorecardCalibrationType, {
    method,
    slope,
    intercept,
    populations: Object.entries(populations).map(([population, line]) =>
      viewOf(PopulationCalibrationType, { population, ...line }),
    ),
  });
}

function measureView({ separation, bins, ...measure }: MeasurePoints): ScorecardMeasureType {
  return viewOf(ScorecardMeasureType, {
    ...measure,
    separation: Object.entries(separation).map(([dataset, rocAuc]) =>
      viewOf(DetectorMeasurementType, { dataset, rocAuc }),
    ),
    bins: bins.map((bin) => viewOf(ScorecardBinType, { ...bin })),
  });
}

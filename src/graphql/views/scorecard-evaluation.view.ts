/**
 * The evaluation that a scorecard keeps → what the API shows of it.
 */
import { describeSubset } from '../../scoring/data-sources';
import type { ScorecardEvaluation } from '../../scoring/scorecard';
import {
  BlankedFieldType,
  EvaluatedDatasetType,
  EvaluatedSubsetType,
  ForecastQualityType,
  ReliabilityBinType,
  ScorecardEvaluationType,
} from '../types/scorecard-evaluation.type';
import { viewOf } from './view-of';

export function scorecardEvaluationView(evaluation: ScorecardEvaluation): ScorecardEvaluationType {
  const { method, referencePrevalence, cut, sets, pooled, reliability, blanking } = evaluation;
  return viewOf(ScorecardEvaluationType, {
    method,
    referencePrevalence,
    cut,
    sets: sets.map(evaluatedDataset),
    pooled: viewOf(ForecastQualityType, { ...pooled }),
    reliability: reliability.map((bin) => viewOf(ReliabilityBinType, { ...bin })),
    blanking: blanking.map((field) => viewOf(BlankedFieldType, { ...field })),
  });
}

function evaluatedDataset({ subsets, ...set }: ScorecardEvaluation['sets'][number]): EvaluatedDatasetType {
  return viewOf(EvaluatedDatasetType, {
    ...set,
    subsets: subsets.map((subset) => {
      const description = describeSubset(set.dataset, subset.subset);
      return viewOf(EvaluatedSubsetType, { ...subset, description });
    }),
  });
}

/**
 * What is emitted beside the schema for each scorecard that kept its evaluation: model card and reliability plot.
 */
import type { Detector } from '../detectors/detector';
import { modelCard, modelCardName } from '../scoring/model-card';
import { reliabilityPlot, reliabilityPlotName } from '../scoring/reliability-plot';
import type { Scorecard } from '../scoring/scorecard';

export interface ScorecardFile {
  readonly name: string;
  readonly content: string;
}

export function scorecardFiles(scorecards: readonly Scorecard[], detectors: readonly Detector[]): ScorecardFile[] {
  return scorecards.flatMap((scorecard) => {
    const { evaluation } = scorecard;
    if (evaluation === undefined) return [];
    return [
      { name: modelCardName(scorecard), content: modelCard(scorecard, detectors) },
      { name: reliabilityPlotName(scorecard), content: reliabilityPlot(scorecard, evaluation.reliability) },
    ];
  });
}

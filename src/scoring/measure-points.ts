/**
 * What each measure of a scorecard adds to a score, in points, by how suspicious its detector finds an account.
 */
import { sum } from '../lib/stats/sum';
import { pointsPerLogOdds, weightOfMeasure } from './combine';
import type { Scorecard } from './scorecard';

export interface PointsBin {
  /** Least suspicion in the bin. */
  readonly from: number;
  /** Added where the reading is fully confident; less confident readings add as much less. Positive speaks against. */
  readonly points: number;
  /** Shares of the labelled accounts whose reading fell here. */
  readonly authenticShare: number;
  readonly inauthenticShare: number;
}

export interface MeasurePoints {
  readonly detector: string;
  /** Share of what all measures together move scores by, [0,1]; 0 where it is given no say. */
  readonly weightShare: number;
  readonly silencedBecause: string | null;
  /** Area under the ROC curve of the suspicion alone, by data set. */
  readonly separation: Readonly<Record<string, number>>;
  readonly bins: readonly PointsBin[];
}

/** In the scorecard's order. */
export function measurePoints({ measures, calibration }: Scorecard): MeasurePoints[] {
  const total = sum(measures.map(weightOfMeasure));
  return measures.map((measure) => ({
    detector: measure.detector,
    weightShare: total > 0 ? weightOfMeasure(measure) / total : 0,
    silencedBecause: measure.silencedBecause,
    separation: measure.separation,
    bins: measure.bins.map(({ from, weightOfEvidence, authenticShare, inauthenticShare }) => ({
      from,
      // Without the −0 of a measure that has no say.
      points: calibration.slope * measure.coefficient * weightOfEvidence * pointsPerLogOdds + 0,
      authenticShare,
      inauthenticShare,
    })),
  }));
}

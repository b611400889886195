/**
 * How a detector stands with a scorecard: whether it has a weight, and how well it tells accounts apart by itself.
 */
import { type Detector, detectorRef } from '../detectors/detector';
import type { DetectorStanding } from '../detectors/catalogue';
import { expertLimits } from './expert-points';
import type { Scorecard } from './scorecard';

export function standingWith(scorecard: Scorecard, detector: Detector): DetectorStanding {
  const ref = detectorRef(detector);
  const measure = scorecard.measures.find((each) => each.detector === ref);
  return {
    fitted: measure !== undefined && measure.coefficient > 0,
    expertPoints: expertLimits([detector], scorecard).get(ref) ?? 0,
    measured: Object.entries(measure?.separation ?? {}).map(([dataset, rocAuc]) => ({ dataset, rocAuc })),
  };
}

/**
 * Detector → what the API shows of it.
 */
import type { DetectorStanding } from '../../detectors/catalogue';
import type { Detector } from '../../detectors/detector';
import { encodeGlobalId } from '../global-id';
import { DetectorMeasurementType } from '../types/detector-measurement.type';
import { DetectorType } from '../types/detector.type';
import { viewOf } from './view-of';

export function detectorView({ meta }: Detector, { fitted, expertPoints, measured }: DetectorStanding): DetectorType {
  return viewOf(DetectorType, {
    id: encodeGlobalId({ type: 'Detector', key: meta.id }),
    name: meta.id,
    version: meta.version,
    scope: meta.scope,
    theme: meta.theme,
    title: meta.title,
    rationale: meta.rationale,
    falsePositives: meta.falsePositives,
    requires: meta.requires,
    uses: meta.uses ?? [],
    cost: meta.cost,
    indicates: meta.indicates ?? null,
    benign: meta.benign ?? false,
    fitted,
    expertPoints,
    measured: measured.map((each) => viewOf(DetectorMeasurementType, { ...each })),
  });
}

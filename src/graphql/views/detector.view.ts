/**
 * Detector → what the API shows of it.
 */
import type { Detector } from '../../detectors/detector';
import { encodeGlobalId } from '../global-id';
import { DetectorType } from '../types/detector.type';
import { viewOf } from './view-of';

export function detectorView({ meta }: Detector): DetectorType {
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
  });
}

/**
 * Makes a registry out of detectors, ours or from outside, and refuses what would break the others: an id taken
 * twice, a malformed id or version, no admitted false positive, nothing to say.
 */
import { AloiError } from '../domain/errors';
import type { Detector } from './detector';

/** kebab-case words of letters and digits, such as `sparse-profile`. */
export const detectorIdPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Most points that one detector may add without having been weighed: its odds times the square root of two. */
export const mostPointsOfOne = 5;

/**
 * @returns the same detectors, in the same order, frozen
 * @throws AloiError CONFIGURATION naming the detector and what is wrong with it
 */
export function registerDetectors(detectors: readonly Detector[]): readonly Detector[] {
  const seen = new Set<string>();
  for (const { meta } of detectors) {
    refuse(!detectorIdPattern.test(meta.id), `Detector id "${meta.id}" is not kebab-case.`);
    refuse(seen.has(meta.id), `Detector id "${meta.id}" is registered twice.`);
    refuse(!Number.isInteger(meta.version) || meta.version < 1, `Detector "${meta.id}" has no whole version from 1.`);
    // The type forbids an empty list; a detector from outside may be plain JavaScript.
    refuse(meta.falsePositives.length < 1, `Detector "${meta.id}" admits no false positive.`);
    refuse(Object.keys(meta.messages).length < 1, `Detector "${meta.id}" has no message.`);
    const { benign, expertPoints = 0 } = meta;
    const most = benign ? 0 : mostPointsOfOne;
    refuse(!(expertPoints >= 0 && expertPoints <= most), `Detector "${meta.id}" may add 0 to ${most} expert points.`);
    seen.add(meta.id);
  }
  return Object.freeze([...detectors]);
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) throw new AloiError('CONFIGURATION', message);
}

/**
 * Names the rules a score was made by, so that two scores can be told to be comparable: a digest of the scorecard and of
 * each detector with its version and options.
 */
import { createHash } from 'node:crypto';
import { type Detector, detectorRef } from '../detectors/detector';
import type { Scorecard } from './scorecard';

/** SHA-256 in hexadecimal over versions and options, whatever the order in which detectors are registered. */
export function detectorsDigest(detectors: readonly Detector[]): string {
  const described = detectors.map((detector): [string, unknown] => [detectorRef(detector), detector.options]);
  return digest(described.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sixteen hexadecimal digits: same facts and same ruleset, same score. */
export function rulesetId(scorecard: Scorecard, detectors: readonly Detector[]): string {
  return digest({ scorecard, detectors: detectorsDigest(detectors) }).slice(0, 16);
}

/** SHA-256 in hexadecimal; objects are digested with their keys sorted. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('hex');
}

/** Objects are written with their keys in order, so that how one was built does not matter. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

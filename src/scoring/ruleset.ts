/**
 * Names the rules a score was made by, so that two scores can be told to be comparable: a digest of the scorecard and of
 * each detector with its version, options and expert points.
 */
import { createHash } from 'node:crypto';
import { type Detector, detectorRef } from '../detectors/detector';
import { expertLimits } from './expert-points';
import type { Scorecard } from './scorecard';

/** SHA-256 in hexadecimal over versions and options, whatever the order in which detectors are registered. */
export function detectorsDigest(detectors: readonly Detector[]): string {
  const described = detectors.map((detector): [string, unknown] => [detectorRef(detector), detector.options]);
  return digest(described.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sixteen hexadecimal digits: same facts and same ruleset, same score. */
export function rulesetId(scorecard: Scorecard, detectors: readonly Detector[]): string {
  const byDetectors = knownIds.get(scorecard) ?? new WeakMap<readonly Detector[], string>();
  knownIds.set(scorecard, byDetectors);
  const id = byDetectors.get(detectors) ?? makeRulesetId(scorecard, detectors);
  byDetectors.set(detectors, id);
  return id;
}

/** Asked for with every batch: a scorecard is long, and neither it nor a list of detectors changes. */
const knownIds = new WeakMap<Scorecard, WeakMap<readonly Detector[], string>>();

function makeRulesetId(scorecard: Scorecard, detectors: readonly Detector[]): string {
  const limits = expertLimits(detectors, scorecard);
  // Without any they are left out: rules that have not changed keep their name.
  const judged = limits.size > 0 ? { expertPoints: Object.fromEntries(limits) } : {};
  return digest({ scorecard, detectors: detectorsDigest(detectors), ...judged }).slice(0, 16);
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

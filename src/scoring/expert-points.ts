/**
 * Points by judgement: what a detector may add before a scorecard has weighed it, at most what its author declared. They
 * speak against an account only, and never raise coverage: what nobody has measured is no reason to trust a score more.
 */
import { type Detector, detectorRef } from '../detectors/detector';
import type { Signal } from '../domain/signal';
import { sum } from '../lib/stats/sum';
import type { Scorecard } from './scorecard';

/** Most points that judgement may add to an account: the odds times 2.8. */
export const mostExpertPoints = 15;

/** Most points by detector, as signals name it; those that add none are absent. */
export type ExpertLimits = ReadonlyMap<string, number>;

/** Of the detectors that the scorecard does not know. A benign one never adds points, nor one of audiences. */
export function expertLimits(detectors: readonly Detector[], { detectors: known }: Scorecard): ExpertLimits {
  const ofAccounts = detectors.filter(({ meta }) => meta.scope === 'account');
  const unweighed = ofAccounts.filter((detector) => !known.includes(detectorRef(detector)));
  return new Map(unweighed.map(limitOf).filter(([, limit]) => limit > 0));
}

export function limitOf(detector: Detector): [ref: string, limit: number] {
  const { benign, expertPoints = 0 } = detector.meta;
  return [detectorRef(detector), benign ? 0 : expertPoints];
}

/**
 * @returns one per signal of an account, in order; 0 where judgement adds nothing. Together they are at most
 *   `mostExpertPoints`: where they would be more, each is made smaller in proportion
 */
export function expertPoints(signals: readonly Signal[], limits: ExpertLimits): number[] {
  return capped(
    signals.map((signal) => {
      const limit = limits.get(signal.detector);
      return limit === undefined || signal.outcome !== 'scored' ? 0 : pointsOf(limit, signal);
    }),
  );
}

/** Nothing up to a suspicion of one half, and all at one. */
export function pointsOf(limit: number, reading: { readonly suspicion: number; readonly confidence: number }): number {
  return limit * reading.confidence * Math.max(0, 2 * reading.suspicion - 1);
}

export function capped(points: readonly number[]): number[] {
  const total = sum(points);
  return total > mostExpertPoints ? points.map((each) => each * (mostExpertPoints / total)) : [...points];
}

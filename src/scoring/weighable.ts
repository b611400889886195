/**
 * What may be weighed at all: a detector must have been read in two labelled data sets, so that what one teaches about it
 * can be tried on another. One that was not stays on its author's judgement.
 */
import { type Detector, detectorRef } from '../detectors/detector';
import { sum } from '../lib/stats/sum';
import { datasetsOf } from './case-weights';
import { pointsPerLogOdds } from './combine';
import { capped, limitOf, pointsOf } from './expert-points';
import type { Reading, Readings } from './readings';

/** Least readings of either kind with which a data set counts as having been read. */
export const leastReadings = 30;
const leastDatasets = 2;

export interface Weighable {
  /** Without the detectors that are not weighed; what these add by judgement is kept with each reading. */
  readonly readings: Readings;
  /** The detectors that are not weighed, as signals name them. */
  readonly unweighed: readonly string[];
}

/** @param detectors those that the readings were taken with */
export function weighable(readings: Readings, detectors: readonly Detector[]): Weighable {
  const limits = new Map(detectors.map(limitOf));
  const isKept = readings.detectors.map((_, index) => datasetsRead(readings.rows, index) >= leastDatasets);
  if (!isKept.includes(false)) return { readings, unweighed: [] };
  const kept = <T>(list: Iterable<T>): T[] => [...list].filter((_, index) => isKept[index]);
  const dropped = readings.detectors.flatMap((ref, index) => {
    return isKept[index] ? [] : [{ ref, index, limit: limits.get(ref) ?? 0 }];
  });
  const rows = readings.rows.map((row): Reading => {
    const points = dropped.map(({ index, limit }) => expertPointsOf(row, index, limit));
    return {
      ...row,
      suspicion: Float64Array.from(kept(row.suspicion)),
      confidence: Float64Array.from(kept(row.confidence)),
      expertLogOdds: sum(capped(points)) / pointsPerLogOdds,
    };
  });
  return { readings: { detectors: kept(readings.detectors), rows }, unweighed: dropped.map(({ ref }) => ref) };
}

/** Those of the detectors that a scorecard learned from the weighable readings knows. */
export function weighedDetectors<D extends Detector>(detectors: readonly D[], unweighed: readonly string[]): D[] {
  return detectors.filter((detector) => !unweighed.includes(detectorRef(detector)));
}

function datasetsRead(rows: readonly Reading[], detector: number): number {
  const read = rows.filter(({ suspicion }) => !Number.isNaN(suspicion[detector]));
  return datasetsOf(read).filter((dataset) => {
    const members = read.filter((row) => row.dataset === dataset);
    const inauthentic = members.filter((row) => row.inauthentic).length;
    // Where every reading is the same, as with texts that a file leaves out when they are empty, nothing was measured.
    const varies = members.some((row) => row.suspicion[detector] !== members[0]!.suspicion[detector]);
    return varies && Math.min(inauthentic, members.length - inauthentic) >= leastReadings;
  }).length;
}

function expertPointsOf({ suspicion, confidence }: Reading, detector: number, limit: number): number {
  const reading = { suspicion: suspicion[detector]!, confidence: confidence[detector]! };
  return Number.isNaN(reading.suspicion) ? 0 : pointsOf(limit, reading);
}

/**
 * What the detectors read about labelled profiles, kept small: two numbers per detector, so that a fit can be repeated
 * many times over without running a detector again.
 */
import type { Account } from '../domain/account';
import { type Detector, detectorRef } from '../detectors/detector';
import { type Gauges, gaugeDetectors } from '../detectors/gauge';
import { gatherAccountFacts } from '../facts/gather';
import { isTakenAtItsWord } from './bands';
import type { Label, LabelledProfile } from './labelled-profiles';

/** One labelled account as the detectors saw it. Lists run along `Readings.detectors`. */
export interface Reading {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  /** Whatever is not labelled genuine. */
  readonly inauthentic: boolean;
  /** Suspicion in [0,1] per detector; NaN where it abstained or failed. */
  readonly suspicion: Float64Array;
  /** Confidence in [0,1] per detector; 0 where it abstained or failed. */
  readonly confidence: Float64Array;
  readonly declaredBot: boolean;
  /** What detectors that are not weighed add by judgement; absent where there are none. See weighable.ts. */
  readonly expertLogOdds?: number;
}

export interface Readings {
  /** The detectors that may add points, as the scorecard names them. */
  readonly detectors: readonly string[];
  readonly rows: readonly Reading[];
}

const batchSize = 1000;

export function readProfiles(
  profiles: readonly LabelledProfile[],
  detectors: readonly Detector<'account'>[],
): Readings {
  const weighed = detectors.flatMap(({ meta }, index) => (meta.benign ? [] : [index]));
  const rows: Reading[] = [];
  for (let start = 0; start < profiles.length; start += batchSize) {
    const batch = profiles.slice(start, start + batchSize);
    const facts = gatherAccountFacts(batch.map(asAccount));
    const gauges = gaugeDetectors(
      detectors,
      facts,
      batch.map(({ observedAt }) => observedAt),
    );
    const heard = weighed.map((index) => gauges[index]!);
    const declared = gauges.filter((_, index) => detectors[index]!.meta.indicates === 'declared-bot');
    batch.forEach((labelled, index) => rows.push(readingOf(labelled, index, heard, declared)));
  }
  return { detectors: weighed.map((index) => detectorRef(detectors[index]!)), rows };
}

/** An account that nobody stored: detectors are told its profile and its platform, never an id. */
function asAccount({ profile, observedAt }: LabelledProfile): Account {
  return { id: '0', platform: 'x', nativeId: '0', profile, observedAt };
}

/** @param declared what the detectors read that know a bot which says so */
function readingOf(
  { dataset, subset, label }: LabelledProfile,
  place: number,
  heard: readonly Gauges[],
  declared: readonly Gauges[],
): Reading {
  return {
    dataset,
    subset,
    label,
    inauthentic: label !== 'genuine',
    suspicion: Float64Array.from(heard, ({ suspicion }) => suspicion[place]!),
    confidence: Float64Array.from(heard, ({ confidence }) => confidence[place]!),
    declaredBot: declared.some(({ suspicion }) => isTakenAtItsWord(suspicion[place]!)),
  };
}

/**
 * What the detectors read about labelled profiles, kept small: two numbers per detector, so that a fit can be repeated
 * many times over without running a detector again.
 */
import type { Account } from '../domain/account';
import type { Signal } from '../domain/signal';
import type { Detector } from '../detectors/detector';
import { runDetectors } from '../detectors/run';
import { gatherAccountFacts } from '../facts/gather';
import { isDeclaredBot } from './bands';
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
    const signals = runDetectors(
      detectors,
      facts,
      batch.map(({ observedAt }) => observedAt),
    );
    batch.forEach((labelled, index) => rows.push(readingOf(labelled, signals[index]!, detectors, weighed)));
  }
  return { detectors: weighed.map((index) => `${detectors[index]!.meta.id}@${detectors[index]!.meta.version}`), rows };
}

/** An account that nobody stored: detectors are told its profile and its platform, never an id. */
function asAccount({ profile, observedAt }: LabelledProfile): Account {
  return { id: '0', platform: 'x', nativeId: '0', profile, observedAt };
}

function readingOf(
  { dataset, subset, label }: LabelledProfile,
  signals: readonly Signal[],
  detectors: readonly Detector[],
  weighed: readonly number[],
): Reading {
  const said = weighed.map((index) => signals[index]!);
  return {
    dataset,
    subset,
    label,
    inauthentic: label !== 'genuine',
    suspicion: Float64Array.from(said, (signal) => (signal.outcome === 'scored' ? signal.suspicion : NaN)),
    confidence: Float64Array.from(said, (signal) => (signal.outcome === 'scored' ? signal.confidence : 0)),
    declaredBot: isDeclaredBot(signals, detectors),
  };
}

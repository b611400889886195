/**
 * Adds up what the signals of one account say. The sum is exact: points and intercept together are the log-odds, and a
 * signal that abstained or failed is no part of it.
 */
import type { Signal } from '../domain/signal';
import { sigmoid } from '../lib/stats/logit';
import { sum } from '../lib/stats/sum';
import { type ExpertLimits, expertPoints } from './expert-points';
import type { Measure, Scorecard } from './scorecard';

/** Ten points double the odds of being inauthentic. */
export const pointsPerLogOdds = 10 / Math.LN2;

export interface Combined {
  /** Natural-log odds at the scorecard's reference prevalence; null without coverage. */
  readonly logOdds: number | null;
  readonly probability: number | null;
  /** Share of the scorecard's weight that was heard, each signal by its confidence, [0,1]. */
  readonly coverage: number;
  /**
   * One per signal, in order; null where nothing was said. Where there are log-odds, they are the scorecard's intercept
   * plus the sum of points / pointsPerLogOdds, to rounding.
   */
  readonly points: readonly (number | null)[];
}

const noLimits: ExpertLimits = new Map();

/**
 * @param signals of one account, at most one per detector
 * @param limits what detectors that the scorecard does not know may add
 */
export function combine(signals: readonly Signal[], scorecard: Scorecard, limits = noLimits): Combined {
  const { places, weights, total } = preparedFor(scorecard);
  const judged = limits.size > 0 ? expertPoints(signals, limits) : [];
  const heard = weights.map(() => 0);
  const contributions: number[] = [];
  const points = signals.map((signal, index): number | null => {
    if (signal.outcome !== 'scored') return null;
    const place = places.get(signal.detector);
    if (place !== undefined) heard[place] = heardOf(weights[place]!, signal.confidence);
    const contribution =
      place === undefined
        ? (judged[index] ?? 0) / pointsPerLogOdds
        : scorecard.calibration.slope * evidenceOf(scorecard.measures[place]!, signal.suspicion, signal.confidence);
    contributions.push(contribution);
    return contribution * pointsPerLogOdds;
  });
  const coverage = total > 0 ? Math.min(1, sum(heard) / total) : 0;
  if (coverage < scorecard.minimumCoverage) return { logOdds: null, probability: null, coverage, points };
  const logOdds = scorecard.intercept + sum(contributions);
  return { logOdds, probability: sigmoid(logOdds), coverage, points };
}

/**
 * Uncalibrated log-odds that one reading adds.
 * @param suspicion and confidence in [0,1]; what was known only half counts half
 */
export function evidenceOf(measure: Measure, suspicion: number, confidence: number): number {
  return weigherOf(measure)(suspicion, confidence);
}

/** Uncalibrated log-odds that a reading adds, by its suspicion and confidence. */
export type Weigher = (suspicion: number, confidence: number) => number;

const weighers = new WeakMap<Measure, Weigher>();

/** For reading after reading of one measure, whose bins are laid out once: a measure does not change. */
export function weigherOf(measure: Measure): Weigher {
  const known = weighers.get(measure);
  if (known) return known;
  const { coefficient, bins } = measure;
  const edges = Float64Array.from(bins.slice(1), ({ from }) => from);
  const worth = Float64Array.from(bins, ({ weightOfEvidence }) => weightOfEvidence);
  const weigher: Weigher = (suspicion, confidence) => {
    let bin = 0;
    while (bin < edges.length && edges[bin]! <= suspicion) bin++;
    // Without the sum −0 would leave: a measure that has no say, said in a bin that speaks for the account.
    return coefficient * confidence * worth[bin]! + 0;
  };
  weighers.set(measure, weigher);
  return weigher;
}

/** How much of a measure's weight a reading makes heard: as much as it is sure of. */
export function heardOf(weight: number, confidence: number): number {
  return weight * confidence;
}

/** What a measure moves scores by on average, over as many authentic as inauthentic accounts. */
export function weightOfMeasure({ coefficient, bins }: Pick<Measure, 'coefficient' | 'bins'>): number {
  return sum(
    bins.map((bin) => (coefficient * Math.abs(bin.weightOfEvidence) * (bin.authenticShare + bin.inauthenticShare)) / 2),
  );
}

/** Of a scorecard, worked out once: it does not change. */
interface Prepared {
  /** Place among the measures, by detector. */
  readonly places: ReadonlyMap<string, number>;
  /** Of each measure, and of all together. */
  readonly weights: readonly number[];
  readonly total: number;
}

const preparedCards = new WeakMap<Scorecard, Prepared>();

function preparedFor(scorecard: Scorecard): Prepared {
  const known = preparedCards.get(scorecard);
  if (known) return known;
  const weights = scorecard.measures.map(weightOfMeasure);
  const places = new Map(scorecard.measures.map(({ detector }, place) => [detector, place]));
  const prepared: Prepared = { places, weights, total: sum(weights) };
  preparedCards.set(scorecard, prepared);
  return prepared;
}

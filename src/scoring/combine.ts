/**
 * Adds up what the signals of one account say. The sum is exact: points and intercept together are the log-odds, and a
 * signal that abstained or failed is no part of it.
 */
import type { Signal } from '../domain/signal';
import { sigmoid } from '../lib/stats/logit';
import { sum } from '../lib/stats/sum';
import type { Bin, Measure, Scorecard } from './scorecard';

/** Ten points double the odds of being inauthentic. */
export const pointsPerLogOdds = 10 / Math.LN2;

export interface Combined {
  /** Natural-log odds at the scorecard's reference prevalence; null without coverage. */
  readonly logOdds: number | null;
  readonly probability: number | null;
  /** Share of the scorecard's weight whose signals were scored, [0,1]. */
  readonly coverage: number;
  /**
   * One per signal, in order; null where nothing was said. Where there are log-odds, they are the scorecard's intercept
   * plus the sum of points / pointsPerLogOdds, to rounding.
   */
  readonly points: readonly (number | null)[];
}

/** @param signals of one account, at most one per detector */
export function combine(signals: readonly Signal[], scorecard: Scorecard): Combined {
  const measures = new Map(scorecard.measures.map((measure) => [measure.detector, measure]));
  const contributions = signals.map((signal): number | null => {
    if (signal.outcome !== 'scored') return null;
    const measure = measures.get(signal.detector);
    return measure ? scorecard.calibration.slope * evidenceOf(measure, signal.suspicion, signal.confidence) : 0;
  });
  const scored = new Set(signals.flatMap((signal) => (signal.outcome === 'scored' ? [signal.detector as string] : [])));
  const coverage = coverageOf(scorecard, scored);
  const points = contributions.map((contribution) => contribution && contribution * pointsPerLogOdds);
  if (coverage < scorecard.minimumCoverage) return { logOdds: null, probability: null, coverage, points };
  const logOdds = scorecard.intercept + sum(contributions.map((contribution) => contribution ?? 0));
  return { logOdds, probability: sigmoid(logOdds), coverage, points };
}

/**
 * Uncalibrated log-odds that one reading adds.
 * @param suspicion and confidence in [0,1]; what was known only half counts half
 */
export function evidenceOf({ coefficient, bins }: Measure, suspicion: number, confidence: number): number {
  // Without the sum −0 would leave: a measure that has no say, said in a bin that speaks for the account.
  return coefficient * confidence * binFor(bins, suspicion).weightOfEvidence + 0;
}

function binFor(bins: readonly Bin[], suspicion: number): Bin {
  let index = 0;
  while (index + 1 < bins.length && bins[index + 1]!.from <= suspicion) index++;
  return bins[index]!;
}

/** What a measure moves scores by on average, over as many authentic as inauthentic accounts. */
export function weightOfMeasure({ coefficient, bins }: Pick<Measure, 'coefficient' | 'bins'>): number {
  return sum(
    bins.map((bin) => (coefficient * Math.abs(bin.weightOfEvidence) * (bin.authenticShare + bin.inauthenticShare)) / 2),
  );
}

function coverageOf({ measures }: Scorecard, scored: ReadonlySet<string>): number {
  const weights = measures.map((measure) => [measure.detector, weightOfMeasure(measure)] as const);
  const spoke = sum(weights.map(([detector, weight]) => (scored.has(detector) ? weight : 0)));
  const total = sum(weights.map(([, weight]) => weight));
  return total > 0 ? Math.min(1, spoke / total) : 0;
}

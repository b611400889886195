/**
 * What share of a population is of one kind, from how its scores are spread: as the mixture of labelled populations that
 * explains them best, and how far that may be off for populations that are not among the labelled.
 */
import type { Random } from '../random';
import { twoSidedT } from './student-quantile';
import { sum } from './sum';
import type { ShareInterval } from './wilson-interval';

/** Scores of one labelled population, counted in bins. */
export interface LabelledSpread {
  /** Cases per bin, the same bins for all; at least one case. */
  readonly counts: readonly number[];
  readonly positive: boolean;
}

/** Scores of the population asked about. */
export interface ObservedSpread {
  /** Share per bin; adds up to 1. */
  readonly shares: readonly number[];
  /** As many independent cases are behind it; more than 0. */
  readonly sampleSize: number;
}

export interface MixtureShare extends ShareInterval {
  /** Part of each labelled population in the mixture, in order; they add up to 1. */
  readonly parts: readonly number[];
  /** Standard errors: of the sample, and of transfer, by leaving labelled populations out. */
  readonly samplingError: number;
  readonly transferError: number;
}

export interface MixtureOptions {
  readonly random: Random;
  readonly level?: number;
}

/**
 * Maximum-likelihood weights by expectation–maximisation (Saerens, Latinne and Decaestecker, Neural Computation 2002, with
 * the spread of each labelled population in the place of one calibrated posterior per class). At the maximum, the share
 * is the mean over the population of each member's probability, re-anchored to this population.
 * @throws RangeError where there is no labelled population of either kind
 */
export function mixtureShare(
  observed: ObservedSpread,
  labelled: readonly LabelledSpread[],
  { random, level = 0.95 }: MixtureOptions,
): MixtureShare {
  const components = labelled.map(({ counts, positive }) => ({ density: smoothed(counts), positive }));
  if (new Set(components.map(({ positive }) => positive)).size < 2) throw new RangeError('both kinds must be labelled');
  const parts = fitParts(observed.shares, components);
  const point = positiveShare(parts, components);
  const samplingError = samplingErrorOf(observed, components, random);
  const transferError = transferErrorOf(point, components);
  // How populations differ was learned from as many as there are, beyond one of each kind.
  const half = twoSidedT(level, Math.max(1, labelled.length - 2)) * Math.hypot(samplingError, transferError);
  const interval = { point, low: Math.max(0, point - half), high: Math.min(1, point + half), level };
  return { ...interval, parts: [...parts], samplingError, transferError };
}

interface Component {
  readonly density: Float64Array;
  readonly positive: boolean;
}

/** One case more, spread over all bins alike: a bin in which nobody was is rare, not impossible. */
function smoothed(counts: readonly number[]): Float64Array {
  const cases = sum(counts);
  if (!(cases > 0)) throw new RangeError('a labelled population without cases');
  return Float64Array.from(counts, (count) => (count + 1 / counts.length) / (cases + 1));
}

const rounds = 400;

function fitParts(shares: ArrayLike<number>, components: readonly Component[]): Float64Array {
  const positives = components.filter(({ positive }) => positive).length;
  const parts = Float64Array.from(components, ({ positive }) => {
    return 0.5 / (positive ? positives : components.length - positives);
  });
  const ratios = new Float64Array(shares.length);
  for (let round = 0; round < rounds; round++) {
    ratios.fill(0);
    components.forEach(({ density }, index) => {
      for (let bin = 0; bin < ratios.length; bin++) ratios[bin]! += parts[index]! * density[bin]!;
    });
    for (let bin = 0; bin < ratios.length; bin++) ratios[bin] = shares[bin]! / ratios[bin]!;
    components.forEach(({ density }, index) => (parts[index]! *= dot(ratios, density)));
  }
  return parts;
}

function dot(ratios: Float64Array, density: Float64Array): number {
  let total = 0;
  for (let bin = 0; bin < ratios.length; bin++) total += ratios[bin]! * density[bin]!;
  return total;
}

function positiveShare(parts: Float64Array, components: readonly Component[]): number {
  return Math.min(1, sum(components.map(({ positive }, index) => (positive ? parts[index]! : 0))));
}

const redraws = 40;
/** Beyond this a redraw costs time and tells nothing that the square root does not. */
const mostRedrawn = 4000;

/** Parametric bootstrap of the bins. */
function samplingErrorOf(
  { shares, sampleSize }: ObservedSpread,
  components: readonly Component[],
  random: Random,
): number {
  const cases = Math.max(1, Math.min(mostRedrawn, Math.round(sampleSize)));
  const estimates = Array.from({ length: redraws }, () =>
    positiveShare(fitParts(redrawn(shares, cases, random), components), components),
  );
  const mean = sum(estimates) / redraws;
  const variance = sum(estimates.map((each) => (each - mean) ** 2)) / (redraws - 1);
  return Math.sqrt((variance * cases) / Math.max(cases, sampleSize));
}

function redrawn(shares: readonly number[], cases: number, random: Random): number[] {
  let left = cases;
  let rest = 1;
  return shares.map((share) => {
    const drawn = rest > 0 ? random.binomial(left, Math.min(1, share / rest)) : 0;
    left -= drawn;
    rest -= share;
    return drawn / cases;
  });
}

/**
 * Root mean square of what the estimate is off where each labelled population in turn is the one asked about, at the
 * share found, and not among those it is told by. How a kind labelled only once varies is not known: another of it is
 * taken to score one bin lower or higher.
 */
function transferErrorOf(share: number, components: readonly Component[]): number {
  const [positives, negatives] = [true, false].map((kind) =>
    unseen(components.filter((each) => each.positive === kind)),
  );
  const errors = positives!.flatMap((one) =>
    negatives!.map((other) => {
      const mixed = one.density.map((density, bin) => share * density + (1 - share) * other.density[bin]!);
      const toldBy = [...one.toldBy, ...other.toldBy];
      return positiveShare(fitParts(mixed, toldBy), toldBy) - share;
    }),
  );
  return Math.sqrt(sum(errors.map((error) => error ** 2)) / errors.length);
}

interface Unseen {
  readonly density: Float64Array;
  /** Those of its kind that are known when it is not. */
  readonly toldBy: readonly Component[];
}

function unseen(kind: readonly Component[]): Unseen[] {
  if (kind.length > 1)
    return kind.map((left) => ({ density: left.density, toldBy: kind.filter((each) => each !== left) }));
  return [-1, 1].map((by) => ({ density: moved(kind[0]!.density, by), toldBy: kind }));
}

/** What would leave at an end stays in the last bin. */
function moved(density: Float64Array, by: number): Float64Array {
  const result = new Float64Array(density.length);
  density.forEach((share, bin) => (result[Math.max(0, Math.min(density.length - 1, bin + by))]! += share));
  return result;
}

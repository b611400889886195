/**
 * Bins of one detector's suspicion with their weights of evidence (Siddiqi 2006; the term is Good's, 1950): the log of how
 * much more often inauthentic than authentic accounts fall into a bin, shrunk toward nothing where little is known.
 */
import { isotonic } from '../lib/stats/isotonic';
import { binOf, quantileEdges } from '../lib/stats/quantile-bins';
import { sum } from '../lib/stats/sum';
import { type SetWeights, caseWeights } from './case-weights';
import type { Reading } from './readings';
import type { Bin } from './scorecard';

export interface BinOptions {
  /** Fine classing: quantile bins to begin with. */
  readonly fineBins: number;
  /** Coarse classing: neighbours most alike are merged until there are no more than these. */
  readonly maximumBins: number;
  /** Least share of the readings that a bin holds; smaller ones are merged with a neighbour. */
  readonly minimumBinShare: number;
  /** Cases added to each class, spread over the bins as both classes together are: they draw the evidence toward 0. */
  readonly priorCases: number;
  /** Share of inauthentic accounts, (0,1), in the population whose average account has no evidence either way. */
  readonly referencePrevalence: number;
}

/** A bin under construction: where it starts, and the case weight of either class in it. */
interface Draft {
  readonly from: number;
  readonly authentic: number;
  readonly inauthentic: number;
}

interface WeighedDraft extends Draft {
  readonly evidence: number;
}

/** @param detector index into each reading's lists. @returns a single bin without evidence where nobody was read */
export function weighBins(
  rows: readonly Reading[],
  detector: number,
  setWeights: SetWeights,
  options: BinOptions,
): Bin[] {
  // Weighed anew among those with a reading: where a field is missing more often in one class, that says nothing.
  const read = rows.filter(({ suspicion }) => !Number.isNaN(suspicion[detector]));
  const weights = caseWeights(read, setWeights);
  const fine = mergeSmall(draftBins(read, weights, detector, options.fineBins), options.minimumBinShare);
  const total = { authentic: totalOf(fine, 'authentic'), inauthentic: totalOf(fine, 'inauthentic') };
  if (total.authentic === 0) return [{ from: 0, authenticShare: 0, inauthenticShare: 0, weightOfEvidence: 0 }];
  const bins = coarse(rising(fine, total, options), options.maximumBins).map((bin) => ({
    from: bin.from,
    authenticShare: bin.authentic / total.authentic,
    inauthenticShare: bin.inauthentic / total.inauthentic,
    weightOfEvidence: bin.evidence,
  }));
  return centred(bins, options.referencePrevalence);
}

/**
 * Moves the evidence so that the average account has none: who is not known in something is then taken for average in
 * it, and not for an even chance. It is what an additive model's Shapley values are relative to (Lundberg and Lee 2017).
 */
function centred(bins: readonly Bin[], prevalence: number): Bin[] {
  const average = sum(
    bins.map(
      ({ authenticShare, inauthenticShare, weightOfEvidence }) =>
        ((1 - prevalence) * authenticShare + prevalence * inauthenticShare) * weightOfEvidence,
    ),
  );
  return bins.map((bin) => ({ ...bin, weightOfEvidence: bin.weightOfEvidence - average }));
}

function draftBins(read: readonly Reading[], weights: Float64Array, detector: number, bins: number): Draft[] {
  const values = read.map(({ suspicion }, index) => ({ value: suspicion[detector]!, weight: weights[index]! }));
  const edges = quantileEdges(values, bins);
  const drafts = [0, ...edges].map((from) => ({ from, authentic: 0, inauthentic: 0 }));
  read.forEach(({ inauthentic }, index) => {
    const { value, weight } = values[index]!;
    drafts[binOf(value, edges)]![inauthentic ? 'inauthentic' : 'authentic'] += weight;
  });
  return drafts;
}

/** Merges a bin that holds too little into the one below it, the first one into the one above. */
function mergeSmall(drafts: readonly Draft[], minimumShare: number): Draft[] {
  const least = minimumShare * sum(drafts.map(massOf));
  return drafts.reduce<Draft[]>((kept, draft) => {
    const last = kept.at(-1);
    if (!last || (massOf(draft) >= least && massOf(last) >= least)) return [...kept, draft];
    return [...kept.slice(0, -1), merged(last, draft)];
  }, []);
}

/** More suspicion never speaks more for authentic: what falls from bin to bin is noise, or a detector upside down. */
function rising(drafts: readonly Draft[], total: Omit<Draft, 'from'>, { priorCases }: BinOptions): WeighedDraft[] {
  const raw = drafts.map((draft) => {
    const prior = (priorCases * massOf(draft)) / (total.authentic + total.inauthentic);
    const inauthentic = (draft.inauthentic + prior) / (total.inauthentic + priorCases);
    return Math.log(inauthentic / ((draft.authentic + prior) / (total.authentic + priorCases)));
  });
  const monotone = isotonic(raw, drafts.map(massOf));
  return drafts.map((draft, index) => ({ ...draft, evidence: monotone[index]! }));
}

/** Merges equal neighbours, then those whose merging loses least evidence, until there are few enough. */
function coarse(drafts: readonly WeighedDraft[], maximumBins: number): WeighedDraft[] {
  let bins = [...drafts];
  for (;;) {
    const losses = bins.slice(1).map((bin, index) => lossOfMerging(bins[index]!, bin));
    const cheapest = losses.indexOf(Math.min(...losses));
    if (cheapest < 0 || (losses[cheapest]! > 0 && bins.length <= maximumBins)) return bins;
    const [below, above] = [bins[cheapest]!, bins[cheapest + 1]!];
    bins = [...bins.slice(0, cheapest), mergedEvidence(below, above), ...bins.slice(cheapest + 2)];
  }
}

/** Spread of evidence that goes when two bins become one: Ward's criterion. */
function lossOfMerging(below: WeighedDraft, above: WeighedDraft): number {
  const [a, b] = [massOf(below), massOf(above)];
  return ((a * b) / (a + b)) * (above.evidence - below.evidence) ** 2;
}

function mergedEvidence(below: WeighedDraft, above: WeighedDraft): WeighedDraft {
  if (below.evidence === above.evidence) return { ...merged(below, above), evidence: below.evidence };
  const [a, b] = [massOf(below), massOf(above)];
  return { ...merged(below, above), evidence: (a * below.evidence + b * above.evidence) / (a + b) };
}

function merged(below: Draft, above: Draft): Draft {
  return {
    from: below.from,
    authentic: below.authentic + above.authentic,
    inauthentic: below.inauthentic + above.inauthentic,
  };
}

function massOf({ authentic, inauthentic }: Draft): number {
  return authentic + inauthentic;
}

function totalOf(drafts: readonly Draft[], side: 'authentic' | 'inauthentic'): number {
  return sum(drafts.map((draft) => draft[side]));
}

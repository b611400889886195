/**
 * Learns the weights: bins and weights of evidence per detector, then one logistic regression over them, so that what two
 * detectors say in common is counted once. Pure and deterministic.
 */
import { fitLogistic } from '../lib/stats/logistic-regression';
import { rocAuc } from '../lib/stats/ranking';
import { sum } from '../lib/stats/sum';
import { type SetWeights, caseWeights, datasetsOf } from './case-weights';
import { evidenceOf } from './combine';
import type { Reading, Readings } from './readings';
import type { Bin, Measure } from './scorecard';
import { type BinOptions, weighBins } from './weight-of-evidence';

export interface FitOptions extends BinOptions {
  readonly setWeights: SetWeights;
  /** Ridge penalty of the regression, in cases, on the distance of coefficients from `usualCoefficient`. */
  readonly penalty: number;
  /** Coefficient of a measure of which the regression learns nothing: evidence overlaps, so less than 1. */
  readonly usualCoefficient: number;
  /** Most that one reading may add to the uncalibrated log-odds, or take away. */
  readonly evidenceCap: number;
}

/** Weights before calibration: log-odds = intercept + Σ evidence, where both classes are equally frequent. */
export interface Model {
  readonly intercept: number;
  readonly measures: readonly Measure[];
}

export function fitModel({ detectors, rows }: Readings, options: FitOptions): Model {
  const drafts = detectors.map((detector, index): Measure => {
    const separation = separationBySet(rows, index);
    const silencedBecause = upsideDown(separation, options.setWeights);
    const bins = weighBins(rows, index, options.setWeights, options);
    return { detector, coefficient: silencedBecause === null ? 1 : 0, silencedBecause, separation, bins };
  });
  const { intercept, coefficients } = fitLogistic(
    {
      features: Float64Array.from(rows.flatMap((row) => evidenceByMeasure(row, drafts))),
      columns: drafts.length,
      targets: Float64Array.from(rows, ({ inauthentic }) => Number(inauthentic)),
      weights: caseWeights(rows, options.setWeights),
    },
    // Evidence may be discounted, never turned round: a negative weight would count a correlated signal back out.
    {
      l2: options.penalty,
      priors: drafts.map(({ coefficient }) => coefficient * options.usualCoefficient),
      lowerBound: 0,
    },
  );
  const measures = drafts.map((draft, index) => withCoefficient(draft, coefficients[index]!, options.evidenceCap));
  return { intercept, measures };
}

/** Below this a measure moves no score by a tenth of a point and is left out altogether. */
const leastCoefficient = 1e-3;

function withCoefficient(draft: Measure, coefficient: number, evidenceCap: number): Measure {
  if (coefficient < leastCoefficient || draft.bins.length === 1) {
    const silencedBecause = draft.silencedBecause ?? silence(draft);
    return { ...draft, coefficient: 0, silencedBecause };
  }
  // In a kind of accounts never seen one measure may be quite wrong; many seldom are together.
  const most = evidenceCap / coefficient;
  const bins = draft.bins.map((bin) => {
    return { ...bin, weightOfEvidence: Math.max(-most, Math.min(most, bin.weightOfEvidence)) };
  });
  return { ...draft, coefficient, bins: withoutEqualNeighbours(bins) };
}

function silence({ bins }: Measure): string {
  return bins.length === 1 ? 'reads nearly everybody alike' : 'adds nothing to what the other measures say';
}

function withoutEqualNeighbours(bins: readonly Bin[]): Bin[] {
  return bins.reduce<Bin[]>((kept, bin) => {
    const last = kept.at(-1);
    if (last?.weightOfEvidence !== bin.weightOfEvidence) return [...kept, bin];
    const authenticShare = last.authenticShare + bin.authenticShare;
    const inauthenticShare = last.inauthenticShare + bin.inauthenticShare;
    return [...kept.slice(0, -1), { ...last, authenticShare, inauthenticShare }];
  }, []);
}

/** Uncalibrated log-odds of one reading. */
export function rawLogOdds({ intercept, measures }: Model, row: Reading): number {
  return intercept + sum(evidenceByMeasure(row, measures));
}

/** What each measure adds; 0 where its detector said nothing. */
function evidenceByMeasure({ suspicion, confidence }: Reading, measures: readonly Measure[]): number[] {
  return measures.map((measure, index) =>
    Number.isNaN(suspicion[index]) ? 0 : evidenceOf(measure, suspicion[index]!, confidence[index]!),
  );
}

function separationBySet(rows: readonly Reading[], detector: number): Record<string, number> {
  const read = rows.filter(({ suspicion }) => !Number.isNaN(suspicion[detector]));
  const areas = datasetsOf(read).map((dataset): [string, number] => {
    const cases = read.filter((row) => row.dataset === dataset);
    return [
      dataset,
      rocAuc(cases.map(({ suspicion, inauthentic }) => ({ score: suspicion[detector]!, positive: inauthentic }))),
    ];
  });
  return Object.fromEntries(areas.filter(([, area]) => !Number.isNaN(area)));
}

/** Why a detector is given no say: on balance over the data sets, by their trust, it points the other way. */
function upsideDown(separation: Readonly<Record<string, number>>, setWeights: SetWeights): string | null {
  const lead = Object.entries(separation).map(([dataset, area]) => (setWeights[dataset] ?? 1) * (area - 0.5));
  if (lead.length === 0) return 'no account learned on had what it reads';
  if (sum(lead) > 0) return null;
  const wrong = Object.entries(separation).filter(([, area]) => area < 0.5);
  return `points the other way in ${wrong.map(([dataset]) => dataset).join(', ')}`;
}

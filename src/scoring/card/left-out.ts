/**
 * The parts of a model card about accounts of data sets left out: how each went, who is wronged, what is missed.
 */
import { wilsonInterval } from '../../lib/stats/wilson-interval';
import { markdownTable } from '../../lib/text/markdown-table';
import { describeSubset } from '../data-sources';
import { everybody } from '../error-rates';
import type { ErrorRates, Scorecard, ScorecardEvaluation } from '../scorecard';
import { blocks, code, count, oneIn, percent } from './words';

/** A subset with the data set it is of. */
type Subset = ScorecardEvaluation['sets'][number]['subsets'][number] & { readonly dataset: string };

export function setFigures({ errorRates }: Scorecard, { sets, pooled }: ScorecardEvaluation): string {
  const overall = errorRates.populations[everybody];
  const figures = true;
  const columns = [
    { heading: 'data set left out' },
    ...['genuine', 'other', 'ROC AUC', 'PR AUC', 'Brier', 'log loss', 'ECE', 'found', 'wrongly flagged'].map(
      (heading) => ({ heading, figures }) as const,
    ),
  ];
  const rows = sets.map((set) => [
    code(set.dataset),
    count(set.authentic),
    count(set.inauthentic),
    ...qualityCells(set),
    ...rateCells(set),
  ]);
  return blocks(
    '### Each data set left out',
    markdownTable(columns, [...rows, ['all, by trust', '', '', ...qualityCells(pooled), ...rateCells(overall)]]),
  );
}

export function whoIsWronged(evaluation: ScorecardEvaluation): string {
  const genuine = subsetsOf(evaluation).filter(({ label }) => label === 'genuine');
  return blocks(
    '### Who is wronged most often',
    'Genuine accounts that would have been flagged, by a scorecard that had not seen their data set; most often first. As far as the labels are right, each is a mistake about somebody who did nothing.',
    subsetTable(ordered(genuine, -1), 'wrongly flagged'),
  );
}

export function whatIsMissed(evaluation: ScorecardEvaluation): string {
  const others = subsetsOf(evaluation).filter(({ label }) => label !== 'genuine');
  return blocks(
    '### What is missed most often',
    'Accounts that are labelled as something else than genuine, and how many of them would have been found; least often first. Where few are found, a share of such accounts in an audience stays hidden.',
    subsetTable(ordered(others, 1), 'found'),
  );
}

function subsetsOf({ sets }: ScorecardEvaluation): Subset[] {
  return sets.flatMap(({ dataset, subsets }) => subsets.map((subset) => ({ ...subset, dataset })));
}

/** @param direction 1 for the lowest share first, −1 for the highest; then the larger subset, then by name. */
function ordered(subsets: readonly Subset[], direction: 1 | -1): Subset[] {
  const keyOf = ({ dataset, subset, label }: Subset): string => JSON.stringify([dataset, subset, label]);
  return [...subsets].sort(
    (a, b) => direction * (a.flaggedShare - b.flaggedShare) || b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function subsetTable(subsets: readonly Subset[], what: string): string {
  const columns = [
    { heading: 'who' },
    { heading: 'data set' },
    { heading: 'accounts', figures: true },
    { heading: what, figures: true },
    { heading: 'that is' },
  ] as const;
  const rows = subsets.map(({ dataset, subset, label, count: size, flaggedShare }) => {
    const { low, high } = wilsonInterval({ count: Math.round(size * flaggedShare), sampleSize: size });
    const described = describeSubset(dataset, subset);
    const others = subsets.some((each) => each.subset === subset && each.dataset === dataset && each.label !== label);
    return [
      described === null ? `subset ${code(subset)}` : `${described}${others ? `, ${label}` : ''}`,
      code(dataset),
      count(size),
      `${percent(flaggedShare)} (${percent(low)} to ${percent(high)})`,
      oneIn(flaggedShare),
    ];
  });
  return markdownTable(columns, rows);
}

function rateCells(rates: Pick<ErrorRates, 'sensitivity' | 'specificity'> | undefined): string[] {
  return rates ? [percent(rates.sensitivity), percent(1 - rates.specificity)] : ['', ''];
}

function qualityCells({ rocAuc, prAuc, brier, logLoss, calibrationError }: ScorecardEvaluation['pooled']): string[] {
  return [rocAuc.toFixed(3), prAuc.toFixed(3), brier.toFixed(4), logLoss.toFixed(3), calibrationError.toFixed(3)];
}

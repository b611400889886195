/**
 * The evaluation as text for a terminal: what the scorecard does on data sets it was not learned on.
 */
import type { ReliabilityBin } from '../lib/stats/forecast';
import { textTable } from '../lib/text/text-table';
import { type BlankedField, allowedRise } from './blanking';
import { everybody } from './error-rates';
import type { Evaluation, Quality, SetEvaluation } from './evaluate';
import type { ErrorRates, Scorecard } from './scorecard';

export function formatEvaluation(
  evaluation: Evaluation,
  more: { readonly scorecard?: Scorecard; readonly blanking?: readonly BlankedField[] } = {},
): string {
  const { options, sets, pooled, errorRates, reliability } = evaluation;
  const trust = (dataset: string): string => String(options.setWeights[dataset] ?? 1);
  const blocks = [
    `Each data set left out of fit and calibration and then judged; figures at a prevalence of ${percent(options.referencePrevalence)}.`,
    textTable([
      [
        'data set',
        'trust',
        'genuine',
        'other',
        'ROC AUC',
        'PR AUC',
        'Brier',
        'log loss',
        'ECE',
        'recall',
        'false flags',
      ],
      ...sets.map((set) => setRow(set, trust(set.dataset))),
      ['pooled by trust', '', '', '', ...qualityCells(pooled), ...rateCells(errorRates[everybody]!)],
    ]),
    `Share flagged (probability from ${options.cut} on, declared bots aside), by subset:`,
    textTable([['data set', 'subset', 'label', 'accounts', 'flagged'], ...sets.flatMap(subsetRows)]),
    `Reliability of the held-out probabilities (base rate Brier ${baseBrier(options.referencePrevalence)}):`,
    textTable([['from', 'to', 'accounts', 'weight', 'predicted', 'observed'], ...reliability.map(reliabilityRow)]),
    'Error rates by population, with the number of accounts behind them (of pooled subsets: as foretell one more as well):',
    textTable(errorRateRows(errorRates)),
  ];
  if (more.scorecard) blocks.push('Measures of the scorecard:', textTable(measureRows(more.scorecard)));
  if (more.blanking) blocks.push(blankingTitle(more.blanking), textTable(blankingRows(more.blanking)));
  return `${blocks.join('\n\n')}\n`;
}

function setRow(set: SetEvaluation, trust: string): string[] {
  const counts = [String(set.authentic), String(set.inauthentic)];
  return [set.dataset, trust, ...counts, ...qualityCells(set), ...rateCells(set.rates)];
}

function qualityCells({ rocAuc, prAuc, brier, logLoss, calibrationError }: Quality): string[] {
  return [rocAuc.toFixed(3), prAuc.toFixed(3), brier.toFixed(4), logLoss.toFixed(3), calibrationError.toFixed(3)];
}

function rateCells({ sensitivity, specificity }: ErrorRates): string[] {
  return [percent(sensitivity), percent(1 - specificity)];
}

function subsetRows({ dataset, subsets }: SetEvaluation): string[][] {
  return subsets.map(({ subset, label, count, flaggedShare }) => [
    dataset,
    subset,
    label,
    String(count),
    percent(flaggedShare),
  ]);
}

function reliabilityRow({ from, to, count, weight, predicted, observed }: ReliabilityBin): string[] {
  const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  return [from.toFixed(1), to.toFixed(1), String(count), weight.toFixed(3), shown(predicted), shown(observed)];
}

function errorRateRows(populations: Evaluation['errorRates']): string[][] {
  return [
    ['population', 'sensitivity', 'n', 'specificity', 'n'],
    ...Object.entries(populations).map(([name, rates]) => [
      name,
      percent(rates.sensitivity),
      rates.sensitivityCount.toFixed(0),
      percent(rates.specificity),
      rates.specificityCount.toFixed(0),
    ]),
  ];
}

function measureRows({ measures, calibration }: Scorecard): string[][] {
  const datasets = [...new Set(measures.flatMap(({ separation }) => Object.keys(separation)))].sort();
  return [
    ['detector', 'weight', ...datasets.map((dataset) => `AUC ${dataset}`), 'silent because it'],
    ...measures.map(({ detector, coefficient, separation, silencedBecause }) => [
      detector,
      (calibration.slope * coefficient).toFixed(3),
      ...datasets.map((dataset) => separation[dataset]?.toFixed(3) ?? '–'),
      silencedBecause ?? '',
    ]),
  ];
}

function blankingTitle(blanking: readonly BlankedField[]): string {
  const worst = Math.max(...blanking.map(({ meanBefore, meanAfter }) => meanAfter - meanBefore));
  const verdict = worst <= allowedRise ? 'held' : 'NOT held';
  return `One field of a human's profile blanked: the mean probability may rise by ${allowedRise} (${verdict}, most ${worst.toFixed(4)}):`;
}

function blankingRows(blanking: readonly BlankedField[]): string[][] {
  return [
    ['field', 'humans', 'before', 'after', 'rise', 'verdict lost'],
    ...blanking.map(({ field, count, meanBefore, meanAfter, unknownShare }) => [
      field,
      String(count),
      meanBefore.toFixed(4),
      meanAfter.toFixed(4),
      (meanAfter - meanBefore).toFixed(4),
      percent(unknownShare),
    ]),
  ];
}

function baseBrier(prevalence: number): string {
  return (prevalence * (1 - prevalence)).toFixed(4);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

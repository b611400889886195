/**
 * The parts of a model card about what is measured, how, and the data sets behind it.
 */
import { markdownTable } from '../../lib/text/markdown-table';
import { dataSource } from '../data-sources';
import type { Scorecard } from '../scorecard';
import { blocks, bullets, code, count, percent } from './words';

export function metrics({ evaluation, bands }: Scorecard): string {
  const prevalence = percent(evaluation?.referencePrevalence ?? 0);
  return blocks(
    '## Metrics',
    bullets([
      'ROC AUC: how often an account that is not genuine gets the higher probability of the two, one of either kind being drawn; 0.5 is chance.',
      `PR AUC (average precision), Brier score, log loss and expected calibration error (ECE): at a prevalence of ${prevalence}, to which each data set is weighed.`,
      `Found: the share of the accounts labelled not genuine that is flagged, at a probability from ${percent(evaluation?.cut ?? bands.inauthenticFrom)} on. Wrongly flagged: the share of the genuine ones.`,
      'Intervals in brackets are Wilson’s, 95 %: chance in drawing these accounts alone, not what another kind of accounts would show.',
    ]),
  );
}

export function evaluationData({ evaluation }: Scorecard): string {
  return blocks(
    '## Evaluation data',
    evaluation === undefined
      ? 'No evaluation was kept with this version.'
      : [
          'The data sets below, each in turn left out of everything (weights, bins, calibration) and then judged by what the others taught. What a fit says about its own data is not reported.',
          'The scorecard itself was then learned on all of them. What it says of a kind of accounts that is in none of them can be worse than any figure here.',
        ].join(' '),
  );
}

export function trainingData({ learnedOn }: Scorecard): string {
  const columns = [
    { heading: 'data set' },
    { heading: 'genuine', figures: true },
    { heading: 'other', figures: true },
    { heading: 'trust', figures: true },
    { heading: 'read in', figures: true },
    { heading: 'labelled by' },
  ] as const;
  const rows = learnedOn.sets.map(({ dataset, authentic, inauthentic, weight }) => {
    const source = dataSource(dataset);
    const years = source && [...new Set(source.readIn)].join('–');
    return [
      code(dataset),
      count(authentic),
      count(inauthentic),
      String(weight),
      years ?? 'not known',
      source?.labelledBy ?? 'whoever supplied it',
    ];
  });
  const cited = learnedOn.sets.flatMap(({ dataset }) => {
    const source = dataSource(dataset);
    return source ? [`${code(dataset)}: ${source.citation}.`] : [];
  });
  return blocks(
    '## Training data',
    'Profiles of X (then Twitter) of which somebody has said what they are. An empty field is not known, never zero. Trust is how much a data set counts, whatever its size; within it, genuine and other accounts count alike. A data set with one kind of accounts only teaches nothing.',
    markdownTable(columns, rows),
    cited.length === 0 ? '' : blocks('Sources:', bullets(cited)),
  );
}

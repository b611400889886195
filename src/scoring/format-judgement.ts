/**
 * The judgement of a scorecard as text for a terminal.
 */
import { textTable } from '../lib/text/text-table';
import type { JudgedFigures, JudgedSubset, Judgement } from './judge-scorecard';

export function formatJudgement({ scorecard, digest, referencePrevalence, cut, sets, all }: Judgement): string {
  const blocks = [
    `Scorecard ${scorecard} as it is (SHA-256 ${digest}): nothing was learned from this file.`,
    [
      `Flagged: probability from ${cut} on, declared bots aside. PR AUC, Brier, log loss and ECE at a prevalence of ${percent(referencePrevalence)};`,
      'MCC at the counts of the file. Accounts about which too little is known (no verdict) are counted and in no other figure.',
    ].join('\n'),
    textTable([
      setHeadings,
      ...sets.map((set) => setRow(set.learnedOn ? `${set.dataset} *` : set.dataset, set)),
      setRow('all rows', all),
    ]),
    ...(sets.some(({ learnedOn }) => learnedOn)
      ? [
          '* The scorecard was learned on a data set of this name: its figures flatter, and say nothing of accounts unseen.',
        ]
      : []),
    'By subset; ROC AUC against all accounts of the other kind in the same data set:',
    textTable([
      ['data set', 'subset', 'label', 'accounts', 'no verdict', 'flagged', 'ROC AUC'],
      ...sets.flatMap(({ subsets }) => subsets.map(subsetRow)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const setHeadings = [
  ...['data set', 'genuine', 'other', 'no verdict', 'ROC AUC', 'PR AUC', 'Brier', 'log loss', 'ECE'],
  ...['recall', 'false flags', 'MCC'],
];

function setRow(name: string, set: JudgedFigures): string[] {
  const { quality, recall, falseFlags, matthews } = set;
  return [
    name,
    ...[set.authentic, set.inauthentic, set.unknownCount].map(String),
    ...[quality?.rocAuc, quality?.prAuc].map((area) => figure(area, 3)),
    figure(quality?.brier, 4),
    ...[quality?.logLoss, quality?.calibrationError].map((value) => figure(value, 3)),
    percent(recall),
    percent(falseFlags),
    figure(matthews, 3),
  ];
}

function subsetRow({ dataset, subset, label, count, unknownCount, flaggedShare, rocAuc }: JudgedSubset): string[] {
  return [dataset, subset, label, String(count), String(unknownCount), percent(flaggedShare), figure(rocAuc, 3)];
}

function figure(value: number | null | undefined, digits: number): string {
  return value?.toFixed(digits) ?? '–';
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

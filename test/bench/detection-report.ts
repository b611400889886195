/**
 * What the detection benchmark found, as text for a terminal.
 */
import { textTable } from '../../src/lib/text/text-table';
import type { Figures, SystemFigures } from './compare-systems';

/** One way of scoring: accounts per second and core, one figure per round. */
export interface Speed {
  readonly what: string;
  readonly perSecond: readonly number[];
}

export interface Bar {
  readonly what: string;
  readonly measured: number;
  readonly needed: number;
}

export interface DetectionReport {
  readonly accounts: number;
  readonly systems: readonly SystemFigures[];
  readonly speeds: readonly Speed[];
  readonly bars: readonly Bar[];
  /** What could not be compared, and what the reader has to know. */
  readonly notes: readonly string[];
}

export function formatDetection({ accounts, systems, speeds, bars, notes }: DetectionReport): string {
  const datasets = [...new Set(systems.flatMap(({ sets }) => Object.keys(sets)))].sort();
  const heading = ['', 'ROC AUC', 'MCC', 'recall', 'false flags'];
  const block = (title: string, of: (system: SystemFigures) => Figures | undefined): string[][] => [
    [title, ...heading.slice(1)],
    ...systems.map((system) => [`  ${system.system}`, ...cells(of(system))]),
  ];
  return `${[
    `${accounts} labelled profiles; each data set judged by what was learned from the others`,
    textTable([
      ...datasets.flatMap((dataset) => block(dataset, ({ sets }) => sets[dataset])),
      ...block('all, by trust', ({ pooled }) => pooled),
    ]),
    'Accounts scored per second of processor time, on one core, in turns:',
    textTable([['', 'median', 'least', 'most', 'rounds'], ...speeds.map(speedRow)]),
    textTable(
      bars.map(({ what, measured, needed }) => [
        what,
        whole(measured),
        `needs ${whole(needed)}`,
        verdict(measured, needed),
      ]),
    ),
    ...notes,
  ].join('\n\n')}\n`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function speedRow({ what, perSecond }: Speed): string[] {
  const figures = [median(perSecond), Math.min(...perSecond), Math.max(...perSecond)];
  return [`  ${what}`, ...figures.map(whole), String(perSecond.length)];
}

function cells(figures: Figures | undefined): string[] {
  if (!figures) return ['–', '–', '–', '–'];
  const { rocAuc, mcc, recall, falseFlags } = figures;
  return [share(rocAuc), share(mcc), percent(recall), percent(falseFlags)];
}

function verdict(measured: number, needed: number): string {
  return measured >= needed ? 'met' : 'MISSED';
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/**
 * The part of a model card that shows every measure: what each reading is worth, how each did alone, and which are silent.
 */
import { type Detector, detectorRef } from '../../detectors/detector';
import { markdownTable } from '../../lib/text/markdown-table';
import { limitOf, mostExpertPoints } from '../expert-points';
import { type MeasurePoints, measurePoints } from '../measure-points';
import type { Scorecard } from '../scorecard';
import { blocks, bullets, code, listed, percent, signed } from './words';

export function measures(scorecard: Scorecard, detectors: readonly Detector[]): string {
  const all = measurePoints(scorecard);
  const speaking = all.filter(({ silencedBecause }) => silencedBecause === null);
  const silent = all.filter(({ silencedBecause }) => silencedBecause !== null);
  const titles = new Map(detectors.map((detector): [string, string] => [detectorRef(detector), detector.meta.title]));
  return blocks(
    '### What each measure is worth',
    'Weight is the share of what all measures together move scores by. ROC AUC is that of the reading alone in each data set, not left out: below 0.5 it points the other way there.',
    separationTable(all),
    'Points by reading, from 0 (nothing odd) to 1 (as odd as it gets); positive speaks against an account. The shares are those of the labelled accounts that were read.',
    ...speaking.map((measure) => pointsOf(measure, titles.get(measure.detector))),
    ...silentMeasures(silent),
    ...withoutWeight(scorecard, detectors),
  );
}

function separationTable(all: readonly MeasurePoints[]): string {
  const datasets = [...new Set(all.flatMap(({ separation }) => Object.keys(separation)))].sort();
  const columns = [
    { heading: 'measure' },
    ...['weight', ...datasets.map(code)].map((heading) => ({ heading, figures: true }) as const),
  ];
  const rows = all.map(({ detector, weightShare, separation }) => [
    code(detector),
    percent(weightShare),
    ...datasets.map((dataset) => separation[dataset]?.toFixed(3) ?? '–'),
  ]);
  return markdownTable(columns, rows);
}

function pointsOf({ detector, bins }: MeasurePoints, title: string | undefined): string {
  const columns = [
    { heading: 'reading' },
    ...['points', 'of the genuine', 'of the others'].map((heading) => ({ heading, figures: true }) as const),
  ];
  const rows = bins.map(({ from, points, authenticShare, inauthenticShare }, index) => [
    `${edge(from)} to ${edge(bins[index + 1]?.from ?? 1)}`,
    signed(points),
    percent(authenticShare),
    percent(inauthenticShare),
  ]);
  const heading = `${code(detector)}${title === undefined ? '' : `: this account ${title}`}`;
  return blocks(`#### ${heading}`, markdownTable(columns, rows));
}

/** Three decimals, or as many as it takes not to read as nothing. */
function edge(from: number): string {
  return from === 0 || from >= 0.001 ? from.toFixed(3) : from.toExponential(1);
}

function silentMeasures(silent: readonly MeasurePoints[]): string[] {
  if (silent.length === 0) return [];
  return [
    '#### Measures without a say',
    bullets(silent.map(({ detector, silencedBecause }) => `${code(detector)}: ${silencedBecause ?? ''}`)),
  ];
}

/** Detectors of today that this scorecard has no weight for. */
function withoutWeight(scorecard: Scorecard, detectors: readonly Detector[]): string[] {
  const unknown = detectors.filter((each) => !scorecard.detectors.includes(detectorRef(each)));
  const benign = detectors.filter(({ meta }) => meta.benign);
  const lines = unknown.map((each) => {
    const [ref, limit] = limitOf(each);
    return `${code(ref)}: ${limit > 0 ? `at most ${limit} points` : 'no points'}`;
  });
  const judged = `Registered, and not weighed by any data: what they may add is their authors’ judgement, together at most ${mostExpertPoints} points.`;
  return [
    ...(lines.length === 0 ? [] : ['#### Detectors that this scorecard does not know', judged, bullets(lines)]),
    ...(benign.length === 0
      ? []
      : [
          `Benign detectors name a class and never add points: ${listed(benign.map((each) => code(detectorRef(each))))}.`,
        ]),
  ];
}

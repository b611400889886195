/**
 * The reliability plot of a scorecard as SVG: what its held-out probabilities said against what was so, and how often each
 * was said. Made from the recorded bins alone, with fixed digits: the same bins give the same bytes.
 */
import { type Scorecard, type ScorecardEvaluation, scorecardRef } from './scorecard';

type Bin = ScorecardEvaluation['reliability'][number];

/** A bin that somebody fell into. */
interface FilledBin extends Bin {
  readonly predicted: number;
  readonly observed: number;
  /** Of the weight of all bins. */
  readonly share: number;
}

/** File name of the plot as it is emitted, beside the model card that shows it. */
export function reliabilityPlotName({ id, version }: Pick<Scorecard, 'id' | 'version'>): string {
  return `${id}-${version}-reliability.svg`;
}

const [width, height] = [480, 560];
/** The square of the plot, and the strip of bars below it. */
const [left, top, side] = [70, 56, 380];
const bars = { top: 490, height: 40 } as const;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** @param bins of the evaluation of this scorecard */
export function reliabilityPlot(scorecard: Pick<Scorecard, 'id' | 'version'>, bins: readonly Bin[]): string {
  const name = scorecardRef(scorecard);
  const filled = filledBins(bins);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="reliability" role="img" aria-labelledby="reliability-title reliability-desc">`,
    `<title id="reliability-title">Reliability of ${name}</title>`,
    `<desc id="reliability-desc">${description(filled)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    text(left, 24, 'name', `Reliability of ${name} on data sets left out`),
    text(left, 42, 'note', 'Above the dashed line: more were not authentic than was said.'),
    ...grid(),
    `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    ...plotted(filled),
    ...weightBars(filled),
    text(left + side / 2, top + side + 36, 'axis', 'probability said (mean of the bin)'),
    text(0, 0, 'axis', 'share that was not authentic', `translate(22 ${top + side / 2}) rotate(-90)`),
    text(left + side / 2, height - 8, 'axis', 'how often it was said (share of the weight; also the circles’ area)'),
    '</svg>',
    '',
  ].join('\n');
}

/** Each rule begins with the plot's own class, so that the picture can stand inside a page. */
const style = [
  '{--ink:#1d2733;--faint:#c9d1da;--paper:#fff;--mark:#1f6fb2;font:12px system-ui,sans-serif}',
  ' text{fill:var(--ink)}',
  ' .paper{fill:var(--paper)}',
  ' .name{font-size:15px;font-weight:600}',
  ' .note{font-size:11px}',
  ' .axis{text-anchor:middle}',
  ' .y{text-anchor:end}',
  ' .grid{stroke:var(--faint)}',
  ' .ideal{stroke:var(--ink);stroke-dasharray:5 4;fill:none}',
  ' .line{stroke:var(--mark);stroke-width:1.5;fill:none}',
  ' .mark{fill:var(--mark);fill-opacity:.65;stroke:var(--mark)}',
  ' .bar{fill:var(--mark)}',
]
  .map((rule) => `.reliability${rule}`)
  .concat(
    '@media(prefers-color-scheme:dark){.reliability{--ink:#e3e8ee;--faint:#3a4654;--paper:#12181f;--mark:#6db3f2}}',
  )
  .join('\n');

function description(filled: readonly FilledBin[]): string {
  const said = filled.map(
    ({ predicted, observed, share }) =>
      `${percent(predicted)} said, ${percent(observed)} so (${percent(share)} of the weight)`,
  );
  return `Mean probability said and share that was not authentic, by bin: ${said.join('; ')}.`;
}

function grid(): string[] {
  return ticks.flatMap((tick) => [
    `<path class="grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`,
    text(x(tick), top + side + 18, 'axis', tick.toFixed(1)),
    text(left - 8, Number(y(tick)) + 4, 'y', tick.toFixed(1)),
  ]);
}

/** A line through the bins, and a circle for each, its area by what the bin holds. */
function plotted(filled: readonly FilledBin[]): string[] {
  const path = filled.map(({ predicted, observed }) => `${x(predicted)} ${y(observed)}`).join('L');
  const circles = filled.map(({ predicted, observed, share }) => {
    const radius = fixed(3 + 15 * Math.sqrt(share));
    return `<circle class="mark" cx="${x(predicted)}" cy="${y(observed)}" r="${radius}"/>`;
  });
  return [...(filled.length === 0 ? [] : [`<path class="line" d="M${path}"/>`]), ...circles];
}

function weightBars(filled: readonly FilledBin[]): string[] {
  return filled.map(({ from, to, share }) => {
    const tall = Math.max(0.5, bars.height * share);
    const wide = (to - from) * side - 2;
    return `<rect class="bar" x="${fixed(left + from * side + 1)}" y="${fixed(bars.top + bars.height - tall)}" width="${fixed(wide)}" height="${fixed(tall)}"/>`;
  });
}

function filledBins(bins: readonly Bin[]): FilledBin[] {
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return bins.flatMap((bin) => {
    const { predicted, observed, weight } = bin;
    return predicted === null || observed === null ? [] : [{ ...bin, predicted, observed, share: weight / total }];
  });
}

function text(
  atX: number | string,
  atY: number | string,
  className: string,
  words: string,
  transform?: string,
): string {
  const turned = transform === undefined ? '' : ` transform="${transform}"`;
  return `<text class="${className}" x="${atX}" y="${atY}"${turned}>${words}</text>`;
}

function x(share: number): string {
  return fixed(left + share * side);
}

function y(share: number): string {
  return fixed(top + (1 - share) * side);
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

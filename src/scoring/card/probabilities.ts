/**
 * The parts of a model card about whether probabilities hold, what an unknown field does, and the error rates that
 * intervals on shares are made from.
 */
import { tellsPrevalence } from '../../lib/stats/corrected-prevalence';
import { markdownTable } from '../../lib/text/markdown-table';
import { allowedRise } from '../blanking';
import { everybody, otherBots, soldFollowers } from '../error-rates';
import { reliabilityPlotName } from '../reliability-plot';
import type { Scorecard, ScorecardEvaluation } from '../scorecard';
import { blocks, code, count, percent, signed } from './words';

export function reliability(
  scorecard: Scorecard,
  { reliability: bins, pooled, sets, calibrationLosses }: ScorecardEvaluation,
): string {
  const columns = [
    { heading: 'probability said' },
    { heading: 'accounts', figures: true },
    { heading: 'weight', figures: true },
    { heading: 'on average', figures: true },
    { heading: 'was so', figures: true },
  ] as const;
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  const worst = Math.max(...sets.map(({ calibrationError }) => calibrationError));
  const rows = bins.map(({ from, to, count: size, weight, predicted, observed }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    count(size),
    percent(total > 0 ? weight / total : 0),
    ...[predicted, observed].map((share) => (share === null ? '–' : percent(share))),
  ]);
  return blocks(
    '### Do the probabilities hold?',
    `![Reliability plot of the held-out probabilities](${reliabilityPlotName(scorecard)})`,
    `Of accounts that were given a probability, how many were not genuine: held-out probabilities of all data sets, weighed by trust and to the reference prevalence. The mean distance (ECE) is ${pooled.calibrationError.toFixed(3)} over all, and up to ${worst.toFixed(3)} in a single data set.${worstBin(bins, total)}`,
    markdownTable(columns, rows),
    calibrationByKind(scorecard),
    waysOfCalibrating(calibrationLosses),
  );
}

function waysOfCalibrating({ platt, isotonic, beta, none }: ScorecardEvaluation['calibrationLosses']): string {
  const [line, steps, curve, bare] = [platt, isotonic, beta, none].map((loss) => loss.toFixed(3));
  return `Ways of calibrating, by their log loss on the data sets left out (at equal frequencies, where a coin has 0.693): Platt’s line ${line}, isotonic ${steps}, beta ${curve}, none ${bare}. Isotonic and beta calibration would not leave the points additive. Not calibrating at all has a lower loss, and flags more people wrongly: as a wrong flag is the worse error, the line is used, and probabilities above one half are said too low rather than too high.`;
}

function calibrationByKind({ calibration }: Scorecard): string {
  const { slope, intercept, populations = {} } = calibration;
  const kinds = Object.entries(populations);
  if (kinds.length === 0) return '';
  const columns = [
    { heading: 'calibration' },
    ...['slope', 'intercept'].map((heading) => ({ heading, figures: true }) as const),
  ];
  const rows = [
    ['the one in use', slope, intercept] as const,
    ...kinds.map(([population, line]) => [code(population), line.slope, line.intercept] as const),
  ];
  return blocks(
    'The calibration in use is a compromise between kinds of accounts. What would hold where all that is not authentic were of one kind (log-odds, at equal frequencies; not used for scores):',
    markdownTable(
      columns,
      rows.map(([name, ...line]) => [name, ...line.map((value) => signed(value, 3))]),
    ),
  );
}

/** Bins with less of the weight are too seldom met to be held against a scorecard. */
const leastWeight = 0.01;

function worstBin(bins: ScorecardEvaluation['reliability'], total: number): string {
  const distances = bins.flatMap(({ weight, predicted, observed }) => {
    if (predicted === null || observed === null || weight < leastWeight * total) return [];
    return [{ predicted, observed, distance: Math.abs(predicted - observed) }];
  });
  const worst = distances.sort((a, b) => b.distance - a.distance)[0];
  if (!worst) return '';
  return ` Furthest off, of the rows with at least ${percent(leastWeight)} of the weight: ${percent(worst.predicted)} was said and ${percent(worst.observed)} was so.`;
}

export function blankedFields({ blanking }: ScorecardEvaluation): string {
  if (blanking.length === 0) return '';
  const columns = [
    { heading: 'field' },
    ...['genuine accounts', 'mean before', 'mean after', 'rise', 'verdict lost'].map(
      (heading) => ({ heading, figures: true }) as const,
    ),
  ];
  const rises = blanking.map(({ meanBefore, meanAfter }) =>
    meanBefore === null || meanAfter === null ? null : meanAfter - meanBefore,
  );
  const worst = Math.max(0, ...rises.filter((rise) => rise !== null));
  const rows = blanking.map(({ field, count: size, meanBefore, meanAfter, unknownShare }, index) => [
    code(field),
    count(size),
    ...[meanBefore, meanAfter].map((mean) => mean?.toFixed(4) ?? '–'),
    rises[index] == null ? '–' : signed(rises[index], 4),
    percent(unknownShare),
  ]);
  return blocks(
    '### When a field is not known',
    `One field of genuine accounts’ profiles is taken away and their mean probability compared, by this scorecard itself (not left out). A missing field is no suspicion: at most ${allowedRise} is allowed; the most seen is ${worst.toFixed(4)}${worst > allowedRise ? ', which is **too much**' : ''}. “Verdict lost” are those about whom too little is known without the field.`,
    markdownTable(columns, rows),
  );
}

const populationWords: Readonly<Record<string, string>> = {
  [everybody]: 'every account labelled not genuine, against every genuine one',
  [soldFollowers]: 'accounts sold as followers, against every genuine one',
  [otherBots]: 'bots of any other kind, against every genuine one',
};

export function errorRates({ errorRates: { populations, defaultPopulation } }: Scorecard): string {
  const columns = [
    { heading: 'population' },
    { heading: 'who' },
    ...['found', 'n', 'left alone', 'n'].map((heading) => ({ heading, figures: true }) as const),
    { heading: 'tells a share' },
  ];
  const rows = Object.entries(populations).map(([name, rates]) => [
    code(name),
    Object.hasOwn(populationWords, name) ? populationWords[name]! : 'this data set alone',
    percent(rates.sensitivity),
    count(rates.sensitivityCount),
    percent(rates.specificity),
    count(rates.specificityCount),
    tellsPrevalence(rates) ? 'yes' : 'no',
  ]);
  return blocks(
    '### Error rates behind the shares',
    [
      `Shares of an audience are corrected by these rates, those of ${code(defaultPopulation)} unless another is asked for (Rogan–Gladen, with the Lang–Reiczigel interval).`,
      'They were got by leaving each data set out. Over several subsets, each weighs by the trust in its data set and its size in it, and n is not their number: it is as many accounts of a new kind as the subsets, which differ, foretell its rate as well as.',
      'Where n is small the subsets disagree, and intervals are wide. Of a single data set n is its accounts. Where a population’s rates tell no share, no corrected share is given.',
    ].join(' '),
    markdownTable(columns, rows),
  );
}

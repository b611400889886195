/**
 * The share of an audience that is not authentic: as the detectors saw it, and corrected for their own errors, each with
 * its interval. Followers about whom too little is known are no part of the share, and are stated.
 */
import type { AudienceCounts, Interval } from '../domain/audience';
import { AloiError } from '../domain/errors';
import type { AccountClass } from '../domain/score';
import { type CorrectedPrevalence, correctedPrevalence, tellsPrevalence } from '../lib/stats/corrected-prevalence';
import { effectiveSize, wilsonInterval } from '../lib/stats/wilson-interval';
import type { ErrorRates, Scorecard } from './scorecard';

/** `point`, `low` and `high` are those of `corrected`, or of `apparent` where there is no correction. */
export interface AudienceShare extends Interval {
  /** The classes that were counted as not authentic. */
  readonly definition: readonly AccountClass[];
  /** The labelled population whose error rates apply. */
  readonly population: string;
  /** Every population that can be named: those whose error rates were measured. */
  readonly populations: readonly string[];
  /** What the detectors flagged, as if they never erred; the interval is of sampling alone. */
  readonly apparent: Interval;
  /** What is behind it, their errors and how well those are known included; null where they were not measured. */
  readonly corrected: Interval | null;
  /** False where the detectors' own false alarms explain what was seen; null where those were not measured. */
  readonly distinguishableFromZero: boolean | null;
  /** Followers with a verdict other than unknown: the denominator. */
  readonly scoredCount: number;
  /** Followers about whom too little is known for a verdict. */
  readonly unknownCount: number;
  /** Followers not looked at yet. */
  readonly notScoredCount: number;
  /** Of a follower that is flagged: the chance that it is rightly so, at this share; null without correction. */
  readonly flaggedRightlyShare: number | null;
  /** How the intervals came about, with their sources. */
  readonly method: string;
  readonly warnings: readonly string[];
}

export interface AudienceShareOptions {
  /** Classes that count as not authentic; by default those the error rates were measured for. */
  readonly definition?: readonly AccountClass[] | undefined;
  /** The labelled population whose error rates apply; by default the scorecard's. */
  readonly population?: string | undefined;
  readonly level?: number | undefined;
}

/**
 * @returns null where no follower has a verdict
 * @throws AloiError BAD_USER_INPUT for a definition or population that cannot be
 */
export function audienceShare(
  counts: AudienceCounts,
  scorecard: Scorecard,
  options: AudienceShareOptions = {},
): AudienceShare | null {
  const { definition = scorecard.errorRates.classes, level = 0.95 } = options;
  const { population = scorecard.errorRates.defaultPopulation } = options;
  checkDefinition(definition);
  const rates = ratesOf(scorecard, population);
  const unknownCount = counts.byVerdict.unknown;
  const scoredCount = counts.scored - unknownCount;
  if (scoredCount === 0) return null;
  const flagged = [...new Set(definition)].reduce((total, name) => total + counts.byClass[name], 0);
  const apparent = wilsonInterval({
    count: flagged,
    sampleSize: scoredCount,
    populationSize: counts.followers,
    level,
  });
  const measured = sameClasses(definition, scorecard.errorRates.classes) && tellsPrevalence(rates);
  const sampleSize = effectiveSize(scoredCount, counts.followers);
  const corrected = measured ? correctedPrevalence({ share: apparent.point, sampleSize }, rates, level) : null;
  return {
    ...intervalOf(corrected ?? apparent),
    definition: [...new Set(definition)],
    population,
    populations: Object.keys(scorecard.errorRates.populations),
    apparent,
    corrected: corrected && intervalOf(corrected),
    distinguishableFromZero: corrected && corrected.distinguishableFromZero,
    scoredCount,
    unknownCount,
    notScoredCount: counts.notScored,
    flaggedRightlyShare: corrected && predictiveValue(corrected.point, rates),
    method: methodText(rates, population, corrected !== null),
    warnings: warningsFor(counts, scorecard, definition, rates, corrected),
  };
}

function checkDefinition(definition: readonly AccountClass[]): void {
  if (definition.length === 0) throw new AloiError('BAD_USER_INPUT', 'definition: name at least one class.');
  if (definition.includes('unknown')) {
    throw new AloiError('BAD_USER_INPUT', 'definition: what is unknown cannot be counted as not authentic.');
  }
}

function ratesOf({ errorRates }: Scorecard, population: string): ErrorRates {
  const rates = Object.hasOwn(errorRates.populations, population) ? errorRates.populations[population] : undefined;
  if (rates) return rates;
  const known = Object.keys(errorRates.populations).join(', ');
  throw new AloiError('BAD_USER_INPUT', `population: error rates were measured for ${known} only.`);
}

function sameClasses(a: readonly AccountClass[], b: readonly AccountClass[]): boolean {
  return a.every((name) => b.includes(name)) && b.every((name) => a.includes(name));
}

function intervalOf({ point, low, high, level }: Interval): Interval {
  return { point, low, high, level };
}

/** Bayes: where few are inauthentic, most of those flagged may be people. */
function predictiveValue(share: number, { sensitivity, specificity }: ErrorRates): number | null {
  const rightly = share * sensitivity;
  const flagged = rightly + (1 - share) * (1 - specificity);
  return flagged > 0 ? rightly / flagged : null;
}

function methodText(rates: ErrorRates, population: string, corrected: boolean): string {
  const apparent = 'apparent: Wilson score interval with finite-population correction';
  if (!corrected) return apparent;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const accuracy =
    `sensitivity ${percent(rates.sensitivity)} (n = ${Math.round(rates.sensitivityCount)}) and ` +
    `specificity ${percent(rates.specificity)} (n = ${Math.round(rates.specificityCount)}) measured on ${population}, ` +
    'each labelled set left out of the learning when it was judged';
  return `${apparent}; corrected: Rogan–Gladen point with the Lang–Reiczigel 2014 interval, ${accuracy}`;
}

function warningsFor(
  counts: AudienceCounts,
  { errorRates }: Scorecard,
  definition: readonly AccountClass[],
  rates: ErrorRates,
  corrected: CorrectedPrevalence | null,
): string[] {
  const outside = counts.byVerdict.unknown + counts.notScored;
  const warnings: [boolean, string][] = [
    [
      outside > 0,
      `${outside} of ${counts.followers} followers have no verdict: the share is of the others, as if they were alike.`,
    ],
    [counts.observedAt === null, 'No complete list of followers was read: those missing from it may differ.'],
    [
      !sameClasses(definition, errorRates.classes),
      `Error rates were measured for ${errorRates.classes.join(', ')} together only: the share is not corrected.`,
    ],
    [!tellsPrevalence(rates), 'On this population the verdicts are no better than chance: the share is not corrected.'],
    [
      corrected !== null && corrected.untruncated < 0,
      'Fewer followers were flagged than false alarms alone would make: the share was cut off at 0.',
    ],
    [
      corrected !== null && corrected.untruncated > 1,
      'More followers were flagged than would be if all were inauthentic: the share was cut off at 1.',
    ],
    [corrected?.distinguishableFromZero === false, 'Not distinguishable from zero.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}

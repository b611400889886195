/**
 * The share of an audience that is not authentic: as the detectors saw it, and corrected for their own errors, each with
 * its interval. Followers about whom too little is known are no part of the share, and are stated.
 */
import type { AudienceCounts, Interval } from '../domain/audience';
import type { AccountClass } from '../domain/score';
import type { Scorecard } from './scorecard';
import { correctionWarnings, estimateShare, intervalOf, methodText } from './share-estimate';
import { type ShareWishes, shareTerms } from './share-terms';

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

export interface AudienceShareOptions extends ShareWishes {
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
  const terms = shareTerms(scorecard, options);
  const { definition, population } = terms;
  const unknownCount = counts.byVerdict.unknown;
  const scoredCount = counts.scored - unknownCount;
  if (scoredCount === 0) return null;
  const flaggedCount = definition.reduce((total, name) => total + counts.byClass[name], 0);
  const list = { listedCount: counts.followers, judgedCount: scoredCount, flaggedCount };
  const { apparent, corrected, flaggedRightly } = estimateShare([list], terms, options.level ?? 0.95);
  return {
    ...intervalOf(corrected ?? apparent),
    definition,
    population,
    populations: Object.keys(scorecard.errorRates.populations),
    apparent,
    corrected: corrected && intervalOf(corrected),
    distinguishableFromZero: corrected && corrected.distinguishableFromZero,
    scoredCount,
    unknownCount,
    notScoredCount: counts.notScored,
    flaggedRightlyShare: corrected && (flaggedRightly?.point ?? 0),
    method: methodText(terms, corrected !== null, 'Wilson score interval with finite-population correction'),
    warnings: [...frameWarnings(counts), ...correctionWarnings(terms, corrected)],
  };
}

function frameWarnings(counts: AudienceCounts): string[] {
  const outside = counts.byVerdict.unknown + counts.notScored;
  const warnings: [boolean, string][] = [
    [
      outside > 0,
      `${outside} of ${counts.followers} followers have no verdict: the share is of the others, as if they were alike.`,
    ],
    [counts.observedAt === null, 'No complete list of followers was read: those missing from it may differ.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}

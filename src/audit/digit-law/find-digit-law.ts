/**
 * First digits of the followers' own counts against Benford's law (Golbeck, "Benford's law applies to online social
 * networks", PLoS ONE 2015).
 */
import type { DigitLawFigures, DigitLawFound, DigitLawUntold } from '../../domain/audit/digit-law';
import { abstain, type Section, told } from '../../domain/audit/section';
import type { AuditSubject } from '../audit-subject';
import { columnDigits } from './column-digits';
import { followLimitsVersion, nearFollowLimit } from './follow-limits';

export const versions = { 'digit-law': 'digit-law@1', 'follow-limits': followLimitsVersion } as const;

const method =
  'first digits of the followers’ own counts of 10 and more against log10(1 + 1/d): Pearson r (Golbeck 2015), chi-squared ' +
  'with 8 degrees of freedom, mean absolute deviation with Nigrini’s bands; it deviates where chi-squared is rarer than one ' +
  'in a thousand and the mean deviation above 0.015';

const innocentExplanations = [
  'Audiences of mostly small, new or young accounts have counts of few powers of ten, which do not follow the law.',
  'Limits and suggestions of a platform make many accounts follow the same number of others.',
  'An audience that came by one event or one list is more alike than people in general.',
  'The law describes large mixtures; no single follower can be judged by it.',
];

export function findDigitLaw({ target, roll }: Pick<AuditSubject, 'target' | 'roll'>): Section<DigitLawFound> {
  const results = [
    columnDigits('followers-count', roll.followersCount, () => false),
    columnDigits('following-count', roll.followingCount, nearFollowLimit(target.platform)),
  ];
  const untold = results.filter((result): result is DigitLawUntold => 'detail' in result);
  const figures = results.filter((result): result is DigitLawFigures => !('detail' in result));
  if (figures.length === 0) {
    return abstain('too-little-data', untold.map(({ of, detail }) => `${of}: ${detail}`).join(' '));
  }
  return told({ weight: 'weak', figures, untold, innocentExplanations, method, warnings: warningsFor(figures) });
}

function warningsFor(figures: readonly DigitLawFigures[]): string[] {
  return figures.flatMap(({ of, leftOut, usedCount }) => {
    const few = leftOut.zeros + leftOut.oneDigit;
    const texts: [boolean, string][] = [
      [few > usedCount, `${of}: ${few} followers with counts below 10 were left out, more than the ${usedCount} used.`],
      [leftOut.atLimit > 0, `${of}: ${leftOut.atLimit} at or near a limit of the platform were left out.`],
    ];
    return texts.filter(([holds]) => holds).map(([, text]) => text);
  });
}

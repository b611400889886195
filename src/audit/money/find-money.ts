/**
 * Money: published prices of blocks like those found, and the part of a fee that reaches nobody.
 */
import type { BlockPrice, MoneyFound } from '../../domain/audit/money';
import { abstain, type Section, told } from '../../domain/audit/section';
import type { ShareFound } from '../../domain/audit/share';
import type { AuditSubject } from '../audit-subject';
import { referencePlatform, standInWarning } from '../engagement/reference-platform';
import { feeAtRisk } from './fee-at-risk';
import { followerPricesVersion } from './follower-prices';
import { priceBlock, type PriceableBlock, totalPrices } from './price-block';

export const versions = { money: 'money@1', 'follower-prices': followerPricesVersion } as const;

const method =
  'a block’s excess, low to high, at the cheapest and the dearest published price per 1,000 of within three years of its ' +
  'arrival or of the nearest year, each currency for itself; fee at risk: the share with its interval times the fee, and ' +
  '1 / (1 − share)';

/** @param blocks null where they were not looked for */
export function findMoney(
  { target }: Pick<AuditSubject, 'target'>,
  blocks: readonly PriceableBlock[] | null,
  share: ShareFound | undefined,
): Section<MoneyFound> {
  const perhapsSold = (blocks ?? []).filter(({ reading }) => reading === 'purchase-like');
  const platform = referencePlatform(target.platform);
  const priced = perhapsSold.flatMap((block) => priceBlock(platform, block) ?? []);
  const isCorrected = share?.corrected != null;
  if (priced.length === 0 && !isCorrected) return abstain('missing-facts', whyNothing(perhapsSold.length));
  return told({
    blocks: priced,
    totals: totalPrices(priced),
    unpricedBlockCount: (blocks ?? []).length - perhapsSold.length,
    feeAtRisk: share && isCorrected ? feeAtRisk(share.headline) : null,
    method,
    warnings: [
      ...(priced.length > 0 ? standInWarning(target.platform) : []),
      ...(blocks ? [] : ['Blocks were not looked for in this list: none is priced.']),
      ...warningsFor(priced, perhapsSold.length - priced.length, share),
    ],
  });
}

function whyNothing(unpricedCount: number): string {
  return unpricedCount === 0
    ? 'There is no block to price, and the share of the audience that is not authentic is not known.'
    : `No prices were published for the platform of ${unpricedCount} blocks, and the share is not known.`;
}

function warningsFor(priced: readonly BlockPrice[], unpricedCount: number, share: ShareFound | undefined): string[] {
  const away = Math.max(0, ...priced.map(({ yearsAway }) => yearsAway));
  const warnings: [boolean, string][] = [
    [priced.length > 0, 'Prices say what such blocks are sold for, not that anybody bought this one.'],
    [priced.length > 0, 'Prices fall with the size of a package and the look of the accounts: the range is wide.'],
    [away > 0, `The nearest published prices are up to ${away} years from the arrival of a block.`],
    [unpricedCount > 0, `${unpricedCount} blocks are not priced: no prices were published for the platform.`],
    [
      share !== undefined && !share.corrected,
      'The share is not corrected for the errors of detectors: no fee is said to be at risk.',
    ],
    [share?.distinguishableFromZero === false, 'The share is not distinguishable from zero, and so is what it costs.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}

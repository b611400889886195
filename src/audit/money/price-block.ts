/**
 * What a block of that size is sold for: its excess, low to high, at the cheapest and the dearest published price.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { BlockPrice, SaleRange, TotalPrice } from '../../domain/audit/money';
import { sum } from '../../lib/stats/sum';
import { perThousand, pricesOfEra, type PriceRow, quote } from './follower-prices';

/** What a price follows from. */
export type PriceableBlock = Pick<FoundBlock, 'id' | 'reading' | 'followedNotBefore' | 'followedNotAfter' | 'excess'>;

/** @param platform by its published name. @returns null where no price was published */
export function priceBlock(platform: string, block: PriceableBlock): BlockPrice | null {
  const era = pricesOfEra(platform, yearOf(block.followedNotBefore), yearOf(block.followedNotAfter));
  if (!era) return null;
  const countLow = Math.max(0, block.excess.low);
  const countHigh = Math.max(countLow, block.excess.high);
  const sales = currenciesOf(era.rows).map((currency) =>
    saleOf(
      currency,
      era.rows.filter((row) => row.currency === currency),
      countLow,
      countHigh,
    ),
  );
  const { yearsAway } = era;
  return {
    blockId: block.id,
    countLow,
    countHigh,
    yearsAway,
    sales,
    statement: statementOf(countLow, countHigh, sales),
  };
}

/** Lows and highs of the blocks summed, each currency for itself. */
export function totalPrices(blocks: readonly BlockPrice[]): TotalPrice[] {
  const sales = blocks.flatMap((block) => block.sales);
  return currenciesOf(sales).map((currency) => {
    const own = sales.filter((sale) => sale.currency === currency);
    return { currency, low: sum(own.map(({ low }) => low)), high: sum(own.map(({ high }) => high)) };
  });
}

function saleOf(currency: string, rows: readonly PriceRow[], countLow: number, countHigh: number): SaleRange {
  const prices = rows.map(perThousand);
  const perThousandLow = Math.min(...prices.map(({ low }) => low));
  const perThousandHigh = Math.max(...prices.map(({ high }) => high));
  return {
    currency,
    low: (countLow * perThousandLow) / 1000,
    high: (countHigh * perThousandHigh) / 1000,
    perThousandLow,
    perThousandHigh,
    pricesFrom: Math.min(...rows.map(({ year }) => year)),
    pricesTo: Math.max(...rows.map(({ year }) => year)),
    quotes: rows.map(quote),
  };
}

function statementOf(countLow: number, countHigh: number, sales: readonly SaleRange[]): string {
  const amounts = sales.map(({ currency, low, high }) => `${currency} ${low.toFixed(2)} to ${high.toFixed(2)}`);
  const size = `${Math.round(countLow)} to ${Math.round(countHigh)}`;
  return `A block of ${size} such followers is sold for about ${amounts.join(', or ')}.`;
}

function currenciesOf(priced: readonly { readonly currency: string }[]): string[] {
  return [...new Set(priced.map(({ currency }) => currency))].sort();
}

function yearOf(time: string): number {
  return new Date(time).getUTCFullYear();
}

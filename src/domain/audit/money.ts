/**
 * What an audit says in money: what blocks like the found ones are sold for, by published prices, and what part of a fee
 * for a post reaches nobody. Nobody is said to have bought anything.
 */
import type { Interval } from '../audience';

/** Prices of one currency; amounts of different currencies are never added or converted. */
export interface SaleRange {
  /** ISO 4217. */
  readonly currency: string;
  /** Cheapest and dearest published price of that many, in units of the currency. */
  readonly low: number;
  readonly high: number;
  /** Per 1,000 followers. */
  readonly perThousandLow: number;
  readonly perThousandHigh: number;
  /** Years of the prices, first and last. */
  readonly pricesFrom: number;
  readonly pricesTo: number;
  /** Each price in words: what was asked for how many, when, by whom, and who tells. */
  readonly quotes: readonly string[];
}

/** What a block of that size is sold for. */
export interface BlockPrice {
  readonly blockId: string;
  /** Members beyond what organic growth explains: whole interval, at least 0. */
  readonly countLow: number;
  readonly countHigh: number;
  /** Years between the prices and the arrival of the block; 0 where prices of that time exist. */
  readonly yearsAway: number;
  /** By currency. */
  readonly sales: readonly SaleRange[];
  /** In words. */
  readonly statement: string;
}

/** Of blocks together; the low ends are summed and the high ends. */
export interface TotalPrice {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
}

/** What a brand pays for followers that do not look authentic, whatever the currency. */
export interface FeeAtRisk {
  /** The share it follows from. */
  readonly share: Interval;
  /** Of each 1,000 paid for a post, what is paid for them: 1,000 times the share. */
  readonly perThousandPaid: {
    readonly point: number;
    readonly low: number;
    readonly high: number;
    readonly level: number;
  };
  /** What an authentic follower costs, as a multiple of what a listed one does: 1 / (1 − share). Null where nobody is left. */
  readonly costPerRealFactor: {
    readonly point: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly statement: string;
}

export interface MoneyFound {
  /** Of blocks for which purchase, by whomever, is the simplest story. */
  readonly blocks: readonly BlockPrice[];
  readonly totals: readonly TotalPrice[];
  /** Blocks that are not priced: an innocent story explains them as well. */
  readonly unpricedBlockCount: number;
  /** Null where the share is not known. */
  readonly feeAtRisk: FeeAtRisk | null;
  readonly method: string;
  readonly warnings: readonly string[];
}

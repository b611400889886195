/**
 * Published prices of followers: the table, and those of a platform around the time a block arrived.
 */
import table from './tables/follower-prices-1.json';

export const followerPricesVersion = `follower-prices@${table.version}`;

/** Prices for so many years on either side are of one era: they fell to a fifth between 2009 and 2012. */
const eraYears = 3;

export interface PriceRow {
  readonly platform: string;
  readonly year: number;
  readonly population: string;
  readonly source: string;
  readonly currency: string;
  /** For the whole quantity; `priceTo` is the same where one price was told. */
  readonly priceFrom: number;
  readonly priceTo: number;
  readonly quantity: number;
}

export interface PricesOfEra {
  /** By rising year, then as in the table. */
  readonly rows: readonly PriceRow[];
  /** Years between the nearest of them and the time asked for. */
  readonly yearsAway: number;
}

/**
 * Prices of within three years of the time, or else those of the nearest year.
 * @returns undefined where nobody published any for the platform
 */
export function pricesOfEra(platform: string, yearFrom: number, yearTo: number): PricesOfEra | undefined {
  const all: readonly PriceRow[] = table.rows;
  const away = ({ year }: PriceRow): number => Math.max(0, yearFrom - year, year - yearTo);
  const own = all.filter((row) => row.platform === platform);
  if (own.length === 0) return undefined;
  const nearest = Math.min(...own.map(away));
  const reach = Math.max(eraYears, nearest);
  return { rows: own.filter((row) => away(row) <= reach).sort((a, b) => a.year - b.year), yearsAway: nearest };
}

export function perThousand({ priceFrom, priceTo, quantity }: PriceRow): { low: number; high: number } {
  return { low: (priceFrom / quantity) * 1000, high: (priceTo / quantity) * 1000 };
}

/** One line: price, quantity, year, whose, and who tells. */
export function quote({ currency, priceFrom, priceTo, quantity, year, population, source }: PriceRow): string {
  const price = priceFrom === priceTo ? `${priceFrom}` : `${priceFrom} to ${priceTo}`;
  return `${currency} ${price} for ${quantity} (${year}, ${population}; ${citation(source)})`;
}

function citation(id: string): string {
  const sources: Readonly<Record<string, { title: string; url: string }>> = table.sources;
  const source = sources[id];
  if (!source) throw new RangeError(`no source ${id} in ${followerPricesVersion}`);
  return `${source.title}, ${source.url}`;
}

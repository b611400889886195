/**
 * Published rates of others: the table, and the rows that an account of one platform, size and year is held against.
 */
import table from './tables/peer-rates-1.json';

export const peerRatesVersion = `peer-rates@${table.version}`;

/** A row of the table whose centre is a median. Rates as reactions per follower and post. */
export interface PeerRow {
  readonly platform: string;
  readonly year: number;
  readonly population: string;
  readonly source: string;
  readonly followersFrom: number | null;
  readonly followersTo: number | null;
  readonly statistic: string;
  readonly lowerQuartile: number | null;
  readonly centre: number;
  readonly upperQuartile: number | null;
}

export interface PeerGroup {
  readonly year: number;
  readonly population: string;
  /** Title, address and licence in one line. */
  readonly source: string;
  /** By rising number of followers. */
  readonly rows: readonly PeerRow[];
}

/** Means say nothing of a percentile: a few that everybody knows lift them. */
function rowsOf(platform: string): PeerRow[] {
  const rows: readonly PeerRow[] = table.rows;
  return rows.filter((row) => row.platform === platform && row.statistic === 'median');
}

/**
 * Rows of one source and year, among those that know accounts of that size the nearest year, of two the earlier.
 * @returns undefined where nobody published any
 */
export function nearestPeers(platform: string, followersCount: number, year: number): PeerGroup | undefined {
  const fitting = rowsOf(platform).filter((row) => covers(row, followersCount));
  fitting.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year);
  const [nearest] = fitting;
  if (!nearest) return undefined;
  const rows = rowsOf(platform)
    .filter((row) => row.year === nearest.year && row.source === nearest.source)
    .sort((a, b) => (a.followersFrom ?? 0) - (b.followersFrom ?? 0));
  return { year: nearest.year, population: nearest.population, source: citation(nearest.source), rows };
}

/** Every published row of the platform that tells how far rates spread. */
export function rowsWithSpread(platform: string): PeerRow[] {
  return rowsOf(platform).filter((row) => row.lowerQuartile !== null && row.upperQuartile !== null);
}

export function citation(id: string): string {
  const sources: Readonly<Record<string, { title: string; url: string | null; licence: string }>> = table.sources;
  const source = sources[id];
  if (!source) throw new RangeError(`no source ${id} in ${peerRatesVersion}`);
  return [source.title, source.url, source.licence].filter((part) => part !== null).join('; ');
}

function covers({ followersFrom, followersTo }: PeerRow, count: number): boolean {
  return count >= (followersFrom ?? 0) && count < (followersTo ?? Infinity);
}

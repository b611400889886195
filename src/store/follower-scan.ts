/**
 * A page of followers as scans: ranges of one index, each read in one direction. An order that has followers without
 * odds last in both directions is two ranges; a choice of verdicts or classes is a scan for each of them.
 */
import type { AccountId } from '../domain/account';
import { AloiError } from '../domain/errors';
import type { FollowerFilter, FollowerOrder } from '../domain/follow';
import { isRowId } from './row-id';

/** Place of a follower in every order; logOdds is null where it has none. */
export interface FollowerKey {
  readonly rank: number;
  readonly followerId: AccountId;
  readonly logOdds: number | null;
}

export interface FollowerPageRequest {
  readonly targetId: AccountId;
  readonly order: FollowerOrder;
  readonly filter: FollowerFilter;
  /** At most so many followers. */
  readonly limit: number;
  /** Only what comes after, and before, these in the order; neither is included. */
  readonly after?: FollowerKey;
  readonly before?: FollowerKey;
  /** The last ones of what is asked for instead of the first; they are still answered in the order. */
  readonly backwards?: boolean;
}

/** Which index answers, in which direction, and what it leaves to be looked at row by row. */
export interface ScanShape {
  readonly key: 'rank' | 'suspicion';
  /** Column that the index has between the target and the key. */
  readonly fixed: 'verdict' | 'class' | null;
  readonly descending: boolean;
  readonly filters: readonly ('verdict' | 'class' | 'detector' | 'rankFrom' | 'rankTo')[];
}

/** A place in an index. Suspicion is minus the log-odds, +∞ without any; where the rank alone orders it is 0. */
export type Bound = readonly [suspicion: number, rank: number, followerId: string];

export interface Scan {
  readonly fixedValue: string | null;
  /** Both exclusive; low is the lesser in the index whatever the direction. */
  readonly low: Bound;
  readonly high: Bound;
}

type Range = Pick<Scan, 'low' | 'high'>;

const lowestRank = -1;
const highestRank = 2 ** 31;
const highestId = '9223372036854775807';

const allRanks: Range = { low: [0, lowestRank, '0'], high: [0, highestRank, highestId] };
const withAndWithoutOdds: Range = { low: [-Infinity, lowestRank, '0'], high: [Infinity, highestRank, highestId] };
const withOdds: Range = { low: [-Infinity, lowestRank, '0'], high: [Infinity, lowestRank, '0'] };
const withoutOdds: Range = { low: [Infinity, lowestRank, '0'], high: [Infinity, highestRank, highestId] };

/** In the order of reading. The index begins with the most suspicious, as its keys are minus the log-odds. */
const ranges: Readonly<Record<FollowerOrder, readonly Range[]>> = {
  'rank-asc': [allRanks],
  'rank-desc': [allRanks],
  'suspicion-desc': [withAndWithoutOdds],
  'suspicion-asc': [withOdds, withoutOdds],
};

/** Requests of equal shape can be answered by one statement. */
export function scanShape({ order, filter, backwards = false }: FollowerPageRequest): ScanShape {
  const key = isByRank(order) ? 'rank' : 'suspicion';
  const fixed = fixedColumn(filter);
  const filters: ScanShape['filters'][number][] = [];
  if (isListed(filter.verdicts) && fixed !== 'verdict') filters.push('verdict');
  if (isListed(filter.classes) && fixed !== 'class') filters.push('class');
  if (filter.detector !== undefined) filters.push('detector');
  if (filter.rankFrom !== undefined && key === 'suspicion') filters.push('rankFrom');
  if (filter.rankTo !== undefined && key === 'suspicion') filters.push('rankTo');
  return { key, fixed, descending: isDescending(order) !== backwards, filters };
}

/** The scans of a request in the order of reading; those of one group are to be merged by their keys. */
export function scanGroups(request: FollowerPageRequest): Scan[][] {
  const { filter } = request;
  const fixed = scanShape(request).fixed;
  const listed = fixed === null ? [null] : fixed === 'class' ? filter.classes : filter.verdicts;
  const groups = restrictedRanges(request).map((range) =>
    [...new Set<string | null>(listed)].map((fixedValue) => ({ fixedValue, ...range })),
  );
  return request.backwards === true ? groups.reverse() : groups;
}

/** The place of a key in the index; throws BAD_USER_INPUT for a key that none of our answers can have given. */
export function boundOf(order: FollowerOrder, { rank, followerId, logOdds }: FollowerKey): Bound {
  if (!Number.isSafeInteger(rank) || !isRowId(followerId) || Number.isNaN(logOdds)) {
    throw new AloiError('BAD_USER_INPUT', 'The cursor is not one of this list.');
  }
  return [isByRank(order) ? 0 : logOdds === null ? Infinity : -logOdds, rank, followerId];
}

/** Negative where the first comes before the second in the index. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] - b[1];
  return BigInt(a[2]) < BigInt(b[2]) ? -1 : 1;
}

function isByRank(order: FollowerOrder): boolean {
  return order === 'rank-asc' || order === 'rank-desc';
}

function isDescending(order: FollowerOrder): boolean {
  return order === 'rank-desc' || order === 'suspicion-asc';
}

function isListed(values: readonly string[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}

/** Of the two a class restricts more. */
function fixedColumn(filter: FollowerFilter): 'verdict' | 'class' | null {
  if (isListed(filter.classes)) return 'class';
  return isListed(filter.verdicts) ? 'verdict' : null;
}

/** The order's ranges, cut at the request's cursors and, where ranks order, at its ranks. */
function restrictedRanges(request: FollowerPageRequest): Range[] {
  const { order, filter, after, before } = request;
  const ordered = ranges[order];
  const first = after === undefined ? 0 : rangeOf(order, after);
  const last = before === undefined ? ordered.length - 1 : rangeOf(order, before);
  return ordered.slice(first, last + 1).map((range, index) => {
    const lows = [range.low];
    const highs = [range.high];
    const [early, late] = isDescending(order) ? [highs, lows] : [lows, highs];
    if (after !== undefined && index === 0) early.push(boundOf(order, after));
    if (before !== undefined && index === last - first) late.push(boundOf(order, before));
    if (isByRank(order) && filter.rankFrom !== undefined) lows.push([0, filter.rankFrom, '0']);
    if (isByRank(order) && filter.rankTo !== undefined) highs.push([0, filter.rankTo + 1, '0']);
    return {
      low: lows.reduce((a, b) => (compareBounds(a, b) < 0 ? b : a)),
      high: highs.reduce((a, b) => (compareBounds(a, b) < 0 ? a : b)),
    };
  });
}

/** Only the order with two ranges has a second one: of followers without odds. */
function rangeOf(order: FollowerOrder, key: FollowerKey): number {
  return order === 'suspicion-asc' && key.logOdds === null ? 1 : 0;
}

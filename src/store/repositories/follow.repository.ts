/** Followers of targets: pages in every order, counts, and a walk through a whole audience. */
import type { AccountId } from '../../domain/account';
import type { AudienceCounts } from '../../domain/audience';
import type { Follow, FollowedAtBasis } from '../../domain/follow';
import { accountClasses, verdicts, type AccountClass, type Verdict } from '../../domain/score';
import { isRowId } from '../row-id';
import type { Database, Row } from '../database';
import { followerPagesSql } from '../follower-pages-sql';
import { showsAbsence } from '../import-sql';
import { boundOf, compareBounds, scanGroups, scanShape, type FollowerPageRequest, type Scan } from '../follower-scan';
import { isStorable } from '../storable-text';

export type ListedFollow = Follow & { readonly logOdds: number | null };

export interface FollowerPage {
  /** In the order asked for, also when read backwards. */
  readonly follows: ListedFollow[];
  /** Whether there are more in the direction of reading. */
  readonly hasMore: boolean;
}

/** A follower met on a walk. */
export interface RankedFollower {
  readonly followerId: AccountId;
  readonly rank: number;
}

const countsSql = `
SELECT target.place, list.observed_at, f.verdict, f.class, f.followers::int
FROM unnest($1::bigint[], $2::int[]) AS target (id, place)
CROSS JOIN LATERAL (
  SELECT verdict, class, count(*) AS followers FROM follow
  WHERE target_id = target.id AND gone_at IS NULL GROUP BY verdict, class) f
CROSS JOIN LATERAL (
  SELECT max(observed_at) AS observed_at FROM import_run
  WHERE target_id = target.id AND ${showsAbsence}) list`;

/** WITH TIES: ranks of several lists may coincide, and the next step begins after the last rank. */
const walkSql = `
SELECT follower_id, rank FROM follow
WHERE target_id = $1 AND gone_at IS NULL AND rank > $2
ORDER BY rank FETCH FIRST $3 ROWS WITH TIES`;

export class FollowRepository {
  constructor(private readonly database: Database) {}

  /**
   * One page for each request, in their order, of those who follow now. Requests that differ only in target and cursors
   * share a statement. Throws BAD_USER_INPUT for a cursor that no answer can have given.
   */
  async pages(requests: readonly FollowerPageRequest[]): Promise<FollowerPage[]> {
    const pages = requests.map((): FollowerPage => ({ follows: [], hasMore: false }));
    const alike = new Map<string, number[]>();
    requests.forEach((request, place) => {
      if (!isRowId(request.targetId) || !isStorable(request.filter.detector ?? '')) return;
      const { order, backwards = false, filter, limit } = request;
      const likeness = JSON.stringify([order, backwards, filter, limit]);
      alike.set(likeness, [...(alike.get(likeness) ?? []), place]);
    });
    await Promise.all(
      [...alike.values()].map(async (places) => {
        const found = await this.pagesAlike(places.map((place) => requests[place]!));
        places.forEach((place, index) => (pages[place] = found[index]!));
      }),
    );
    return pages;
  }

  /** For each target, in their order, its followers counted; null where nobody follows it. */
  async counts(targetIds: readonly AccountId[]): Promise<(AudienceCounts | null)[]> {
    const places = [...targetIds.keys()].filter((place) => isRowId(targetIds[place]!));
    if (places.length === 0) return targetIds.map(() => null);
    const rows = await this.database.prepared(countsSql, [places.map((place) => targetIds[place]), places]);
    return targetIds.map((targetId, place) => {
      const own = rows.filter((row) => row[0] === place);
      return own.length === 0 ? null : countsFrom(targetId, own);
    });
  }

  /**
   * The next followers after a rank (null: from the oldest on), oldest first: `limit` of them and those who share the
   * last one's rank. Empty at the end.
   */
  async walk(targetId: AccountId, afterRank: number | null, limit: number): Promise<RankedFollower[]> {
    if (!isRowId(targetId)) return [];
    const rows = await this.database.prepared<readonly [string, number]>(walkSql, [targetId, afterRank ?? -1, limit]);
    return rows.map(([followerId, rank]) => ({ followerId, rank }));
  }

  /** Pages of requests that differ only in target and cursors. */
  private async pagesAlike(requests: readonly FollowerPageRequest[]): Promise<FollowerPage[]> {
    const shape = scanShape(requests[0]!);
    const { limit, filter } = requests[0]!;
    const groups = requests.map(scanGroups);
    const scans = groups.flatMap((ofRequest, index) =>
      ofRequest.flat().map((scan) => ({ targetId: requests[index]!.targetId, ...scan })),
    );
    const filterValues = {
      verdict: filter.verdicts,
      class: filter.classes,
      detector: filter.detector,
      rankFrom: filter.rankFrom,
      rankTo: filter.rankTo,
    };
    const values = [...scanColumns(scans), limit + 1, ...shape.filters.map((name) => filterValues[name])];
    const rows = scans.length === 0 ? [] : await this.database.prepared(followerPagesSql(shape), values);
    const found = scans.map((): ListedFollow[] => []);
    for (const row of rows) found[Number(row[0]) - 1]!.push(followFromRow(row));
    return requests.map((request, index) => {
      const read = groups[index]!.flatMap((group) => merged(request, found.splice(0, group.length)));
      const follows = read.slice(0, limit);
      return { follows: request.backwards === true ? follows.reverse() : follows, hasMore: read.length > limit };
    });
  }
}

/** Parameters 1 to 8 of followerPagesSql. */
function scanColumns(scans: readonly (Scan & { readonly targetId: AccountId })[]): unknown[] {
  return [
    scans.map((scan) => scan.targetId),
    scans.map((scan) => scan.fixedValue),
    ...([0, 1, 2] as const).map((column) => scans.map((scan) => scan.low[column])),
    ...([0, 1, 2] as const).map((column) => scans.map((scan) => scan.high[column])),
  ];
}

/** Followers of several scans in the direction of reading. */
function merged(request: FollowerPageRequest, scans: readonly ListedFollow[][]): ListedFollow[] {
  if (scans.length === 1) return scans[0]!;
  const sign = scanShape(request).descending ? -1 : 1;
  const place = (follow: ListedFollow) => boundOf(request.order, follow);
  return scans.flat().sort((a, b) => sign * compareBounds(place(a), place(b)));
}

function followFromRow(row: Row): ListedFollow {
  return {
    targetId: row[1] as string,
    followerId: row[2] as string,
    rank: row[3] as number,
    followedAt: row[4] as Date | null,
    followedAtBasis: row[5] as FollowedAtBasis | null,
    firstSeenAt: row[6] as Date,
    lastSeenAt: row[7] as Date,
    goneAt: row[8] as Date | null,
    logOdds: row[9] as number | null,
  };
}

/** A follower without verdict is not scored; one whose verdict is `unknown` is. */
function countsFrom(targetId: AccountId, rows: readonly Row[]): AudienceCounts {
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byClass = Object.fromEntries(accountClasses.map((name) => [name, 0])) as Record<AccountClass, number>;
  let scored = 0;
  let notScored = 0;
  for (const [, , verdict, className, followers] of rows as readonly CountRow[]) {
    if (verdict === null || className === null) notScored += followers;
    else {
      scored += followers;
      byVerdict[verdict] += followers;
      byClass[className] += followers;
    }
  }
  const observedAt = rows[0]![1] as Date | null;
  return { targetId, followers: scored + notScored, scored, notScored, byVerdict, byClass, observedAt };
}

type CountRow = readonly [number, Date | null, Verdict | null, AccountClass | null, number];

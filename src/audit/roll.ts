/**
 * The roll: an audience in follow order, a column per fact that an audit needs, so that a million followers take some
 * 60 MB whatever their profiles hold. What is not known is NaN, or `notScored`.
 */
import { type AccountClass, accountClasses, type Verdict, verdicts } from '../domain/score';

/** One follower, as a store tells it. Times are Unix seconds. */
export interface RollRow {
  readonly followerId: bigint;
  /** Place in the list, 0 = oldest; grows from row to row. */
  readonly rank: number;
  readonly createdAt: number | null;
  /** Observed or claimed by the platform; what is inferred from the order is not told here. */
  readonly followedAt: number | null;
  readonly firstSeenAt: number;
  readonly verdict: Verdict | null;
  readonly class: AccountClass | null;
  /** Natural-log odds; null without coverage or score. */
  readonly logOdds: number | null;
  readonly followersCount: number | null;
  readonly followingCount: number | null;
  readonly postsCount: number | null;
  readonly likesCount: number | null;
}

/** Columns of one length, by place: 0 is the oldest follower. */
export interface Roll {
  readonly size: number;
  readonly followerId: BigInt64Array;
  /** Strictly growing; has gaps where a row of the list could not be read. */
  readonly rank: Int32Array;
  /** Unix seconds; NaN: not known. */
  readonly createdAt: Float64Array;
  readonly followedAt: Float64Array;
  readonly firstSeenAt: Float64Array;
  /** Index in `verdicts`, or `notScored`. */
  readonly verdict: Uint8Array;
  /** Index in `accountClasses`, or `notScored`. */
  readonly class: Uint8Array;
  /** Single precision, as the counts: NaN where not known. */
  readonly logOdds: Float32Array;
  readonly followersCount: Float32Array;
  readonly followingCount: Float32Array;
  readonly postsCount: Float32Array;
  readonly likesCount: Float32Array;
}

export const notScored = 255;

/** Collects rows in rank order. */
export class RollBuilder {
  private columns = allocate(1024);
  private size = 0;

  /** @throws RangeError where the rank does not grow */
  add(row: RollRow): void {
    const place = this.size;
    if (place > 0 && row.rank <= this.columns.rank[place - 1]!) throw new RangeError(`rank ${row.rank} out of order`);
    if (place === this.columns.size) this.columns = grown(this.columns, place * 2);
    const { columns } = this;
    columns.followerId[place] = row.followerId;
    columns.rank[place] = row.rank;
    columns.createdAt[place] = row.createdAt ?? NaN;
    columns.followedAt[place] = row.followedAt ?? NaN;
    columns.firstSeenAt[place] = row.firstSeenAt;
    columns.verdict[place] = row.verdict === null ? notScored : verdicts.indexOf(row.verdict);
    columns.class[place] = row.class === null ? notScored : accountClasses.indexOf(row.class);
    columns.logOdds[place] = row.logOdds ?? NaN;
    columns.followersCount[place] = row.followersCount ?? NaN;
    columns.followingCount[place] = row.followingCount ?? NaN;
    columns.postsCount[place] = row.postsCount ?? NaN;
    columns.likesCount[place] = row.likesCount ?? NaN;
    this.size = place + 1;
  }

  /** Call it once: the builder's memory is the roll's. */
  build(): Roll {
    return cut(this.columns, this.size);
  }
}

function allocate(size: number): Roll {
  return {
    size,
    followerId: new BigInt64Array(size),
    rank: new Int32Array(size),
    createdAt: new Float64Array(size),
    followedAt: new Float64Array(size),
    firstSeenAt: new Float64Array(size),
    verdict: new Uint8Array(size),
    class: new Uint8Array(size),
    logOdds: new Float32Array(size),
    followersCount: new Float32Array(size),
    followingCount: new Float32Array(size),
    postsCount: new Float32Array(size),
    likesCount: new Float32Array(size),
  };
}

const columnNames = [
  'rank',
  'createdAt',
  'followedAt',
  'firstSeenAt',
  'verdict',
  'class',
  'logOdds',
  'followersCount',
  'followingCount',
  'postsCount',
  'likesCount',
] as const;

function grown(columns: Roll, size: number): Roll {
  const larger = allocate(size);
  larger.followerId.set(columns.followerId);
  for (const name of columnNames) larger[name].set(columns[name]);
  return larger;
}

function cut(columns: Roll, size: number): Roll {
  return {
    size,
    followerId: columns.followerId.subarray(0, size),
    rank: columns.rank.subarray(0, size),
    createdAt: columns.createdAt.subarray(0, size),
    followedAt: columns.followedAt.subarray(0, size),
    firstSeenAt: columns.firstSeenAt.subarray(0, size),
    verdict: columns.verdict.subarray(0, size),
    class: columns.class.subarray(0, size),
    logOdds: columns.logOdds.subarray(0, size),
    followersCount: columns.followersCount.subarray(0, size),
    followingCount: columns.followingCount.subarray(0, size),
    postsCount: columns.postsCount.subarray(0, size),
    likesCount: columns.likesCount.subarray(0, size),
  };
}

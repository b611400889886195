/**
 * An audience read as a whole, at one moment: those who follow, row after row in the order in which they came, in flat memory;
 * those who are gone, all of them at once.
 */
import type { AccountId } from '../../domain/account';
import { type AccountClass, accountClasses, type Verdict, verdicts } from '../../domain/score';
import { BinaryCopyReader, type BinaryRow } from '../binary-copy';
import type { Database, Transaction } from '../database';
import { countFrom } from '../profile-row';
import { isRowId } from '../row-id';
import { countsSql, departuresSql, followersSql, listSql, listsReadSql } from '../roll-sql';

/** Times are Unix seconds; null is not known. */
export interface FollowerFacts {
  readonly followerId: bigint;
  /** 0 = oldest. Those of several lists may coincide. */
  readonly rank: number;
  readonly createdAt: number | null;
  readonly followedAt: number | null;
  readonly firstSeenAt: number;
  readonly verdict: Verdict | null;
  readonly class: AccountClass | null;
  readonly logOdds: number | null;
  readonly followersCount: number | null;
  readonly followingCount: number | null;
  readonly postsCount: number | null;
  readonly likesCount: number | null;
  /** Whether its rank is its place in the list that was read last. */
  readonly isOfNewestList: boolean;
}

/** A follower of an earlier whole list who is missing from a later one. */
export interface DepartedFollower {
  readonly followerId: bigint;
  readonly rank: number;
  readonly createdAt: number | null;
  readonly followedAt: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly goneAt: number;
  /** True where its profile was read since, false where a list named it by id alone; null: not met since. */
  readonly existsAfter: boolean | null;
}

export interface RollReading {
  readonly list: {
    readonly observedAt: Date;
    readonly complete: boolean;
    readonly badCount: number;
    readonly duplicateCount: number;
    /** Finished lists of this very moment, this one among them. */
    readonly listsAtOnce: number;
  };
  /** Oldest first, as are the next two. */
  readonly listsReadAt: readonly Date[];
  readonly departures: readonly DepartedFollower[];
  readonly counts: readonly { readonly observedAt: Date; readonly followersCount: number | null }[];
}

/** What a target's profile said each day for many years. */
const mostCounts = 5_000;

const verdictByWord = new Map<string, Verdict>(verdicts.map((verdict) => [verdict, verdict]));
const classByWord = new Map<string, AccountClass>(accountClasses.map((name) => [name, name]));

export class RollRepository {
  constructor(private readonly database: Database) {}

  /**
   * Tells every present follower of a target, by rank and then id, to `take`, and what is known around them.
   * @param take what it throws ends the reading
   * @returns null where no list of the target was ever imported to its end
   */
  async read(targetId: AccountId, take: (follower: FollowerFacts) => void): Promise<RollReading | null> {
    if (!isRowId(targetId)) return null;
    return this.database.snapshot(async (transaction) => {
      await transaction.run('SET LOCAL statement_timeout = 0');
      const [row] = await transaction.run<readonly [Date, boolean, number, number, number]>(listSql, [targetId]);
      if (row === undefined) return null;
      const [observedAt, complete, badCount, duplicateCount, listsAtOnce] = row;
      const list = { observedAt, complete, badCount, duplicateCount, listsAtOnce };
      const followers = new BinaryCopyReader((follower) => {
        take(followerFrom(follower));
      });
      await transaction.copyOut(followersSql(targetId, observedAt), (piece) => {
        followers.read(piece);
      });
      const departures = await readDepartures(transaction, targetId);
      const lists = await transaction.run<readonly [Date]>(listsReadSql, [targetId]);
      const counts = await transaction.run<readonly [Date, string | null]>(countsSql, [targetId, mostCounts]);
      return {
        list,
        listsReadAt: lists.map(([readAt]) => readAt),
        departures,
        counts: counts.map(([seenAt, count]) => ({ observedAt: seenAt, followersCount: countFrom(count) })).reverse(),
      };
    });
  }
}

async function readDepartures(transaction: Transaction, targetId: AccountId): Promise<DepartedFollower[]> {
  const departures: DepartedFollower[] = [];
  const reader = new BinaryCopyReader((row) => {
    departures.push(departedFrom(row));
  });
  await transaction.copyOut(departuresSql(targetId), (piece) => {
    reader.read(piece);
  });
  return departures;
}

function followerFrom(row: BinaryRow): FollowerFacts {
  return {
    followerId: row.bigint()!,
    rank: row.integer()!,
    createdAt: row.seconds(),
    followedAt: row.seconds(),
    firstSeenAt: row.seconds()!,
    verdict: verdictFrom(row),
    class: classFrom(row),
    logOdds: row.double(),
    followersCount: row.count(),
    followingCount: row.count(),
    postsCount: row.count(),
    likesCount: row.count(),
    isOfNewestList: row.boolean()!,
  };
}

function departedFrom(row: BinaryRow): DepartedFollower {
  return {
    followerId: row.bigint()!,
    rank: row.integer()!,
    createdAt: row.seconds(),
    followedAt: row.seconds(),
    firstSeenAt: row.seconds()!,
    lastSeenAt: row.seconds()!,
    goneAt: row.seconds()!,
    existsAfter: row.boolean(),
  };
}

/** The constant itself, not a copy per row. */
function verdictFrom(row: BinaryRow): Verdict | null {
  const word = row.word();
  return word === null ? null : verdictByWord.get(word)!;
}

function classFrom(row: BinaryRow): AccountClass | null {
  const word = row.word();
  return word === null ? null : classByWord.get(word)!;
}

/**
 * Everyone seen in whole lists, who stayed and who went, in columns: from when to when each was watched, and where in
 * today's list those who went would stand.
 */
import { firstPlaceFrom } from '../blocks-of-roll';
import type { AuditSubject, Departure } from '../audit-subject';
import { datedFollows } from '../dated-follows';
import { ranksToday } from '../ranks-today';
import type { Roll } from '../roll';

/** Columns of one length: present followers in the order of the roll, then those who went. Times are Unix seconds. */
export interface WatchedFollowers {
  readonly size: number;
  /** When the last whole list was read. */
  readonly watchedTo: number;
  /** In today's ranks. */
  readonly rank: Float64Array;
  readonly createdAt: Float64Array;
  /** NaN: not known. */
  readonly followedAt: Float64Array;
  readonly firstSeenAt: Float64Array;
  /** When last seen in a whole list. */
  readonly lastSeenAt: Float64Array;
  /** When found gone; NaN: still there. */
  readonly goneAt: Float64Array;
  /** Of those who went: 1 profile exists, 0 it does not, 2 not known. */
  readonly exists: Uint8Array;
  readonly followTimes: 'claimed' | 'inferred' | null;
  readonly resolutionDays: number;
}

/** Only those who were seen before the last list can be seen to stay or go; the others are left out. */
export function watchedFollowers(subject: AuditSubject, lastListAt: number): WatchedFollowers {
  const { roll } = subject;
  const dated = datedFollows(subject);
  const places: number[] = [];
  for (let place = 0; place < roll.size; place += 1) if (roll.firstSeenAt[place]! < lastListAt) places.push(place);
  const gone = subject.departures.filter(({ firstSeenAt, goneAt }) => goneAt > firstSeenAt && goneAt <= lastListAt);
  const ranks = ranksToday(gone);
  const columns = allocate(places.length + gone.length);
  places.forEach((place, row) => {
    columns.rank[row] = roll.rank[place]!;
    columns.createdAt[row] = roll.createdAt[place]!;
    columns.followedAt[row] = dated.times[place]!;
    columns.firstSeenAt[row] = roll.firstSeenAt[place]!;
    columns.lastSeenAt[row] = lastListAt;
    columns.goneAt[row] = NaN;
  });
  gone.forEach((departure, index) => {
    const row = places.length + index;
    columns.rank[row] = ranks[index]!;
    columns.createdAt[row] = departure.createdAt ?? NaN;
    columns.followedAt[row] = followTimeOf(departure, ranks[index]!, roll, dated.times);
    columns.firstSeenAt[row] = departure.firstSeenAt;
    columns.lastSeenAt[row] = Math.max(departure.firstSeenAt, departure.lastSeenAt);
    columns.goneAt[row] = departure.goneAt;
    columns.exists[row] = departure.existsAfter === null ? 2 : Number(departure.existsAfter);
  });
  return { ...columns, watchedTo: lastListAt, followTimes: dated.basis, resolutionDays: dated.resolutionDays };
}

function allocate(size: number): Omit<WatchedFollowers, 'watchedTo' | 'followTimes' | 'resolutionDays'> {
  return {
    size,
    rank: new Float64Array(size),
    createdAt: new Float64Array(size),
    followedAt: new Float64Array(size),
    firstSeenAt: new Float64Array(size),
    lastSeenAt: new Float64Array(size),
    goneAt: new Float64Array(size),
    exists: new Uint8Array(size),
  };
}

/** The time of whoever stands there today, within what is known of the one who went. */
function followTimeOf(departure: Departure, rank: number, roll: Roll, times: Float64Array): number {
  if (departure.followedAt !== null) return departure.followedAt;
  if (roll.size === 0) return NaN;
  const time = times[Math.min(roll.size - 1, firstPlaceFrom(roll, rank))]!;
  return Math.min(departure.firstSeenAt, Math.max(departure.createdAt ?? -Infinity, time));
}

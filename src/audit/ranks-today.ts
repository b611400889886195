/**
 * Where followers who left would stand in today's list.
 */
import { FenwickCounts } from '../lib/stats/fenwick-counts';
import type { Departure } from './audit-subject';
import { firstPlaceFrom } from './blocks-of-roll';

/**
 * A rank in the list that had it last, less those before it who are gone since: where it would stand today. Ranks of
 * lists in between are a little lower than those of its own; that moves it by as many as left in the meantime.
 */
export function ranksToday(departures: readonly Pick<Departure, 'rank' | 'lastSeenAt'>[]): Float64Array {
  const ranks = new Float64Array(departures.length);
  const newestFirst = [...departures.keys()].sort(
    (one, other) => departures[other]!.lastSeenAt - departures[one]!.lastSeenAt,
  );
  const known = Int32Array.from(departures, ({ rank }) => rank).sort();
  const placeOf = (rank: number): number => firstPlaceFrom({ rank: known, size: known.length }, rank);
  const stillThere = new FenwickCounts(known.length);
  for (let from = 0, to = 0; from < newestFirst.length; from = to) {
    const { lastSeenAt } = departures[newestFirst[from]!]!;
    for (; to < newestFirst.length && departures[newestFirst[to]!]!.lastSeenAt === lastSeenAt; to += 1) {
      stillThere.add(placeOf(departures[newestFirst[to]!]!.rank));
    }
    for (const index of newestFirst.slice(from, to)) {
      const { rank } = departures[index]!;
      ranks[index] = rank - stillThere.below(placeOf(rank));
    }
  }
  return ranks;
}

/** Ranks of followers who left, moved to today's list. */
import { createRandom } from '../../src/lib/random';
import { ranksToday } from '../../src/audit/ranks-today';

it('knows where those who left would stand today', () => {
  // Of a list a b c d e f, b left first, then a and e: f stands at 2 now.
  expect([
    ...ranksToday([
      { rank: 1, lastSeenAt: 10 },
      { rank: 0, lastSeenAt: 20 },
      { rank: 3, lastSeenAt: 20 },
    ]),
  ]).toEqual([0, 0, 2]);
});

it('counts those who left before it, list by list', () => {
  const random = createRandom(8);
  const departures = Array.from({ length: 300 }, () => ({ rank: random.integer(400), lastSeenAt: random.integer(6) }));
  const expected = departures.map(({ rank, lastSeenAt }) => {
    return rank - departures.filter((other) => other.lastSeenAt >= lastSeenAt && other.rank < rank).length;
  });
  expect([...ranksToday(departures)]).toEqual(expected);
});

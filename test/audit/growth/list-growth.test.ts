/** Growth from the list: times told or inferred, clean lists left alone, planted lots found, losses seen in later lists. */
import type { Departure } from '../../../src/audit/audit-subject';
import { findGrowth } from '../../../src/audit/growth/find-growth';
import type { RollRow } from '../../../src/audit/roll';
import type { GrowthFound } from '../../../src/domain/audit/growth';
import { isoTime } from '../../../src/domain/audit/iso-time';
import { foundIn } from '../../../src/domain/audit/section';
import { createRandom, type Random } from '../../../src/lib/random';
import { blockOf, day, rollOf, subjectOf } from '../test-subject';
import { start } from './growth-series';

const end = start + 1500 * day;

interface Arrival {
  readonly followed: number;
  readonly created: number;
}

/** Who came over 1,500 days; one in ten was made days before, the others over years. */
function organic(random: Random, count: number): Arrival[] {
  return Array.from({ length: count }, () => {
    const followed = start + random.uniform() * 1500 * day;
    const age = random.chance(0.1) ? random.exponential(3 * day) : (20 + random.uniform() * 3000) * day;
    return { followed, created: followed - age };
  });
}

/** Old accounts, over two days. */
function lot(random: Random, count: number, at: number): Arrival[] {
  return Array.from({ length: count }, () => ({
    followed: at + random.uniform() * 2 * day,
    created: start - (400 - random.uniform() * 30) * day,
  }));
}

function rowsOf(arrivals: readonly Arrival[], isTold: boolean): Partial<RollRow>[] {
  return [...arrivals]
    .sort((one, other) => one.followed - other.followed)
    .map(({ followed, created }) => ({
      createdAt: created,
      followedAt: isTold ? followed : null,
      firstSeenAt: end,
    }));
}

function found(
  rows: readonly Partial<RollRow>[],
  blocks: Parameters<typeof findGrowth>[1] = [],
  known: Parameters<typeof subjectOf>[1] = {},
): GrowthFound {
  return foundIn(findGrowth(subjectOf(end, { roll: rollOf(rows), ...known }), blocks))!;
}

it.each([3000, 10_000])('sees at most one spike or change in 15 clean lists of %d, times inferred', (count) => {
  let [spikes, changes] = [0, 0];
  for (let seed = 1; seed <= 15; seed += 1) {
    const [series] = found(rowsOf(organic(createRandom(seed), count), false)).series;
    expect(series).toMatchObject({ source: 'list', basis: 'inferred' });
    expect(series!.binDays).toBeGreaterThanOrEqual(3 * series!.resolutionDays);
    spikes += series!.spikes.length;
    changes += series!.changes.length;
  }
  expect(spikes).toBeLessThanOrEqual(1);
  expect(changes).toBeLessThanOrEqual(1);
});

it.each([true, false])(
  'finds a lot of old accounts where it came, and joins it to its block (times told: %s)',
  (isTold) => {
    const at = start + 800 * day;
    for (let seed = 1; seed <= 6; seed += 1) {
      const random = createRandom(seed);
      const rows = rowsOf([...organic(random, 8000), ...lot(random, 800, at)], isTold);
      const came = { followedNotBefore: isoTime(at - day), followedNotAfter: isoTime(at + 3 * day) };
      const earlier = { followedNotBefore: isoTime(at - 300 * day), followedNotAfter: isoTime(at - 290 * day) };
      const { series, warnings } = found(rows, [
        blockOf('block-1', { ...came, rankTo: 799 }),
        blockOf('block-2', earlier),
      ]);
      const { spikes, binDays, basis } = series[0]!;
      expect(basis).toBe(isTold ? 'claimed' : 'inferred');
      expect(spikes).toHaveLength(1);
      const [spike] = spikes;
      expect(Date.parse(spike!.from) / 1000).toBeLessThanOrEqual(at + binDays * day);
      expect(Date.parse(spike!.to) / 1000).toBeGreaterThanOrEqual(at);
      expect(Math.abs(spike!.excessCount / 800 - 1)).toBeLessThan(0.3);
      expect(spike!.blocks).toMatchObject([{ blockId: 'block-1' }]);
      expect(spike!.explanations[0]).toMatchObject({ story: 'purchase-by-anyone', support: 'supported' });
      expect(warnings.join()).toContain('who came and left again is not in it');
      if (isTold) expect(spike!.shape).toBe('step');
    }
  },
);

it('does not tell the shape of what its times are too coarse for', () => {
  const random = createRandom(2);
  const rows = rowsOf([...organic(random, 1500), ...lot(random, 400, start + 800 * day)], false);
  const [series] = found(rows).series;
  expect(series!.binDays).toBeGreaterThan(3);
  expect(series!.spikes).toMatchObject([{ shape: 'unclear' }]);
});

it('sees in later lists that half of a spike left at once, and does not guess where none were read', () => {
  const random = createRandom(5);
  const at = end - 40 * day;
  const arrivals = [...organic(random, 6000), ...lot(random, 600, at)];
  const rows = rowsOf(arrivals, true);
  const players = lot(random, 600, at);
  const departures: Departure[] = players.map(({ followed, created }, index) => ({
    followerId: BigInt(100_000 + index),
    rank: 5000 + index,
    createdAt: created,
    followedAt: followed,
    firstSeenAt: at + 3 * day,
    lastSeenAt: at + 3 * day,
    goneAt: at + 10 * day,
    existsAfter: true,
  }));
  const listsReadAt = [3, 10, 40].map((days) => new Date((at + days * day) * 1000));
  const [watched] = found(rows, [], { departures, listsReadAt }).series[0]!.spikes;
  expect(watched).toMatchObject({ shape: 'step-then-drop', evidence: { lostAtOnceShare: 1 } });
  expect(watched!.evidence.lostAfterShare).toBeCloseTo(0.5, 1);
  expect(watched!.explanations.find(({ story }) => story === 'giveaway')!.support).toBe('supported');
  const [unwatched] = found(rows).series[0]!.spikes;
  expect(unwatched).toMatchObject({ shape: 'step', evidence: { lostAfterShare: null } });
  expect(unwatched!.explanations.find(({ story }) => story === 'giveaway')!.support).toBe('possible');
});

it('abstains of fewer than 200 dated followers, and where neither times nor the order are known', () => {
  const few = rowsOf(organic(createRandom(1), 150), false);
  const subject = subjectOf(end, { roll: rollOf(few) });
  expect(findGrowth(subject, [])).toMatchObject({ outcome: 'abstained', because: 'too-little-data' });
  expect(JSON.stringify(findGrowth(subject, []))).toContain('fewer than 200');
  const many = rollOf(rowsOf(organic(createRandom(1), 3000), false));
  const list = { complete: true, badCount: 0, duplicateCount: 0, isOneList: false };
  expect(findGrowth(subjectOf(end, { roll: many, list }), [])).toMatchObject({ outcome: 'abstained' });
});

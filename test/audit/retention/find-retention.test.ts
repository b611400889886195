/** Retention from simulated lists: true shares inside the intervals, reasons apart, and blocks against their neighbours. */
import type { AuditSubject, Departure } from '../../../src/audit/audit-subject';
import { findRetention } from '../../../src/audit/retention/find-retention';
import type { RollRow } from '../../../src/audit/roll';
import { isoTime } from '../../../src/domain/audit/iso-time';
import type { RetentionFound } from '../../../src/domain/audit/retention';
import { foundIn } from '../../../src/domain/audit/section';
import { createRandom, type Random } from '../../../src/lib/random';
import { blockOf, day, rollOf, subjectOf } from '../test-subject';

/** Days: when it followed, and when it left. */
interface Life {
  readonly followed: number;
  readonly left: number;
  readonly created?: number;
  readonly exists?: boolean | null;
}

/** What lists read on the given days tell, the last of them the audited one. */
function seenIn(lists: readonly number[], lives: readonly Life[], isTold = true): AuditSubject {
  const sorted = [...lives].sort((one, other) => one.followed - other.followed);
  const listed = lists.map((list) => sorted.filter(({ followed, left }) => followed <= list && left > list));
  const [rows, departures]: [Partial<RollRow>[], Departure[]] = [[], []];
  const rankIn = listed.map((members) => new Map(members.map((life, rank) => [life, rank])));
  sorted.forEach((life, index) => {
    const seen = lists.filter((_list, place) => rankIn[place]!.has(life));
    if (seen.length === 0) return;
    const [firstSeenAt, lastSeenAt] = [seen[0]! * day, seen.at(-1)! * day];
    const facts = {
      followerId: BigInt(index + 1),
      createdAt: (life.created ?? life.followed - 100) * day,
      followedAt: isTold ? life.followed * day : null,
      firstSeenAt,
    };
    const next = lists[lists.indexOf(seen.at(-1)!) + 1];
    if (next === undefined) rows.push(facts);
    else {
      const rank = rankIn[lists.indexOf(seen.at(-1)!)]!.get(life)!;
      const goneAt = next * day;
      departures.push({
        ...facts,
        rank,
        lastSeenAt,
        goneAt,
        existsAfter: life.exists ?? null,
      });
    }
  });
  const readAt = lists.map((list) => new Date(list * day * 1000));
  return subjectOf(lists.at(-1)! * day, { roll: rollOf(rows), departures, listsReadAt: readAt });
}

function found(subject: AuditSubject, blocks: Parameters<typeof findRetention>[1] = []): RetentionFound {
  return foundIn(findRetention(subject, blocks))!;
}

/** People come over a year and leave at one pace; lists are read from day 300 on. */
function steady(random: Random, count: number, meanDays: number): Life[] {
  return Array.from({ length: count }, () => {
    const followed = random.uniform() * 365;
    return { followed, left: followed + random.exponential(meanDays) };
  });
}

it('has the true 30-day retention of its cohorts in nearly all intervals', () => {
  let [covered, told] = [0, 0];
  for (let seed = 1; seed <= 25; seed += 1) {
    const { cohorts } = found(seenIn([300, 310, 320, 335, 350, 365], steady(createRandom(seed), 2500, 150)));
    for (const { retention30d } of cohorts) {
      if (retention30d === null) continue;
      told += 1;
      covered += Number(retention30d.low <= Math.exp(-0.2) && Math.exp(-0.2) <= retention30d.high);
    }
  }
  expect(told).toBeGreaterThan(200);
  expect(covered / told).toBeGreaterThan(0.93);
});

it('does not take those who left before the first list for people who never leave', () => {
  // Half of all leave within days of following: who is in the first list is of the other half.
  const random = createRandom(4);
  const lives = steady(random, 6000, 1e6).map((life) =>
    random.chance(0.5) ? { ...life, left: life.followed + 3 } : life,
  );
  const { cohorts, warnings } = found(
    seenIn(
      Array.from({ length: 75 }, (_none, index) => 290 + index),
      lives,
    ),
  );
  const early = cohorts.find(({ followedTo }) => Date.parse(followedTo) / 1000 <= 285 * day)!;
  const late = cohorts.find(({ followedFrom }) => Date.parse(followedFrom) / 1000 >= 295 * day)!;
  expect(early.afterDays).toBeGreaterThan(3);
  expect(early.retention30d!.point).toBe(1);
  expect(late.afterDays).toBeLessThanOrEqual(1);
  expect(late.retention30d!.point).toBeLessThan(0.6);
  expect(warnings.join()).toContain('before the first list');
});

it('keeps reasons apart', () => {
  const lives = [true, true, false, null].map((exists, index) => ({ followed: index, left: 50, exists }));
  const stay = Array.from({ length: 40 }, (_none, index) => ({ followed: 5 + index / 10, left: 1000 }));
  const { departures, departedCount, watchedCount } = found(seenIn([20, 60], [...lives, ...stay]));
  expect(departures).toEqual([
    { reason: 'profile-gone', count: 1 },
    { reason: 'left', count: 2 },
    { reason: 'not-known', count: 1 },
  ]);
  expect([departedCount, watchedCount]).toEqual([4, 44]);
});

describe('a block', () => {
  /** 3,000 followers; ranks 1,000–1,999 are a lot made in one month that came in a day; lists on days 400 and 408. */
  function lives(random: Random, lossOfBlock: number, lossOfOthers: number): Life[] {
    return Array.from({ length: 3000 }, (_none, rank) => {
      const isLot = rank >= 1000 && rank < 2000;
      const followed = isLot ? 200 + (rank - 1000) / 1000 : rank < 1000 ? rank / 5 : 201 + (rank - 2000) / 6;
      const created = isLot ? -500 + random.uniform() * 30 : followed - 1 - random.uniform() * 400;
      const left = random.chance(isLot ? lossOfBlock : lossOfOthers) ? 401 + random.uniform() * 6 : 1e6;
      return { followed, left, created };
    });
  }

  /** In ranks of the last list: fewer came before it by then. */
  function lot(subject: AuditSubject, from = -500, to = -470): ReturnType<typeof blockOf> {
    const { createdAt, rank, size } = subject.roll;
    const places = Array.from({ length: size }, (_none, place) => place).filter(
      (place) => createdAt[place]! < to * day && createdAt[place]! >= from * day,
    );
    return blockOf('block-1', {
      rankFrom: rank[places[0]!]!,
      rankTo: rank[places.at(-1)!]!,
      createdFrom: isoTime(from * day),
      createdTo: isoTime(to * day),
    });
  }

  it('that loses 12 % in 8 days is told from neighbours who lose 1 %, whether follow times are told or not', () => {
    for (const isTold of [true, false]) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const subject = seenIn([400, 408], lives(createRandom(seed), 0.12, 0.01), isTold);
        const [retention] = found(subject, [lot(subject)]).blocks;
        expect(retention).toMatchObject({ reading: 'faster', watchedDays: 8 });
        expect(retention!.members.lostShare).toBeGreaterThan(0.08);
        expect(retention!.neighbours.lostShare).toBeLessThan(0.03);
        expect(retention!.pValue).toBeLessThan(1e-9);
        expect(retention!.members.halfLifeHighDays!).toBeLessThan(retention!.neighbours.halfLifeLowDays!);
        expect(retention!.members.watchedCount).toBeGreaterThan(960);
        expect(retention!.members.watchedCount).toBeLessThan(1040);
      }
    }
  });

  it('that is like its neighbours is flagged in 2 of 100 lists at most', () => {
    let flagged = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const subject = seenIn([400, 408], lives(createRandom(seed), 0.03, 0.03));
      flagged += Number(found(subject, [lot(subject)]).blocks[0]!.reading !== 'alike');
    }
    expect(flagged).toBeLessThanOrEqual(1);
  });

  it('that is gone altogether after the first list has no share left, and one with hardly a departure is not judged', () => {
    const subject = seenIn([400, 408, 450], lives(createRandom(1), 1, 0.01));
    const window = { createdFrom: isoTime(-500 * day), createdTo: isoTime(-470 * day) };
    const [gone] = found(subject, [blockOf('block-1', { rankFrom: 950, rankTo: 1050, ...window })]).blocks;
    expect(gone!.members).toMatchObject({ lostShare: 1 });
    expect(gone!.members.retention30d).toMatchObject({ point: 0 });
    const calm = seenIn([400, 408], lives(createRandom(1), 0, 0.001));
    const [untold] = found(calm, [lot(calm)]).blocks;
    expect(untold).toMatchObject({ reading: 'too-few', pValue: null, paceRatio: null });
    expect(untold!.members).toMatchObject({
      halfLifeDays: null,
      halfLifeHighDays: null,
      lostShare: 0,
      retention30d: null,
    });
  });
});

it('abstains of one list, of none, and where nobody was watched', () => {
  const one = seenIn([400], steady(createRandom(1), 100, 100));
  expect(findRetention(one, [])).toMatchObject({ outcome: 'abstained', because: 'missing-facts' });
  expect(findRetention({ ...one, list: { ...one.list, complete: false }, listsReadAt: [] }, [])).toMatchObject({
    because: 'missing-facts',
  });
  const nobody = seenIn([10, 20], [{ followed: 15, left: 100 }]);
  expect(findRetention(nobody, [])).toMatchObject({ because: 'too-little-data' });
});

it('holds nothing that JSON cannot', () => {
  const subject = seenIn(
    [400, 408, 450],
    steady(createRandom(1), 500, 100).map((life) => ({ ...life, followed: life.followed + 40 })),
    false,
  );
  const told = found(subject, [blockOf('block-1', { rankTo: 3, createdFrom: isoTime(0), createdTo: isoTime(day) })]);
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
});

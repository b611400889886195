/** Planted farms are recovered over several audiences, and chance, common publics and near windows join nothing. */
import type { BlockElsewhere } from '../../../src/audit/audit-subject';
import { findFarms, linkBlocks } from '../../../src/audit/farms/find-farms';
import { sketchOf } from '../../../src/audit/farms/member-sketch';
import type { Roll } from '../../../src/audit/roll';
import { isoTime } from '../../../src/domain/audit/iso-time';
import type { FoundBlock } from '../../../src/domain/audit/block';
import { foundIn } from '../../../src/domain/audit/section';
import { DisjointSets } from '../../../src/lib/disjoint-sets';
import { createRandom, type Random } from '../../../src/lib/random';
import { adjustedRandIndex } from '../../lib/stats/adjusted-rand-index';
import { blockOf, day, rollOf, subjectOf } from '../test-subject';

const start = 1_400_000_000;

interface Lot {
  /** Null: bought from nobody who sold to others. */
  readonly farm: string | null;
  readonly members: readonly bigint[];
  readonly createdFrom: number;
  readonly days: number;
}

interface Audience {
  readonly name: string;
  readonly roll: Roll;
  readonly blocks: readonly FoundBlock[];
  readonly lots: readonly Lot[];
}

/** 2,000 organic followers out of a public of 40,000 that all audiences share, and lots one after the other. */
function audience(random: Random, name: string, lots: readonly Lot[]): Audience {
  const organic = random.shuffled(Array.from({ length: 40_000 }, (_none, id) => BigInt(id + 1))).slice(0, 2000);
  const rows = organic.map((followerId) => ({ followerId, createdAt: start + random.uniform() * 3000 * day }));
  const blocks: FoundBlock[] = [];
  lots.forEach(({ members, createdFrom, days }, place) => {
    const from = rows.length;
    const made = members.map((followerId) => ({ followerId, createdAt: createdFrom + random.uniform() * days * day }));
    // Some organic followers come while a lot is delivered; a block found has them as well.
    const between = Array.from({ length: 50 }, (_none, id) => ({
      followerId: BigInt(50_000 + Math.floor(random.uniform() * 1e9) + id),
      createdAt: start + random.uniform() * 3000 * day,
    }));
    rows.push(...random.shuffled([...made, ...between]));
    blocks.push(
      blockOf(`block-${place + 1}`, {
        rankFrom: from,
        rankTo: rows.length - 1,
        createdFrom: isoTime(createdFrom),
        createdTo: isoTime(createdFrom + days * day),
      }),
    );
  });
  return { name, roll: rollOf(rows), blocks, lots };
}

function elsewhere(audiences: readonly Audience[]): BlockElsewhere[] {
  return audiences.flatMap(({ name, roll, blocks, lots }) =>
    blocks.map((block, place) => ({
      audience: name,
      blockId: block.id,
      createdFrom: new Date(block.createdFrom!),
      createdTo: new Date(block.createdTo!),
      memberCount: lots[place]!.members.length,
      sketch: sketchOf(roll, block),
    })),
  );
}

let nextId = 10_000_000_000n;
function freshIds(count: number): bigint[] {
  return Array.from({ length: count }, () => (nextId += 1n));
}

/** Four farms with stocks of several thousand, made over months; each lot a part of a stock. And lots of nobody. */
function scene(seed: number): Audience[] {
  const random = createRandom(seed);
  const farms = ['a', 'b', 'c', 'd'].map((name) => ({
    name,
    stock: freshIds(4000),
    from: start + random.uniform() * 2500 * day,
  }));
  return Array.from({ length: 8 }, (_none, index) => {
    const chosen = random.shuffled(farms).slice(0, 1 + random.integer(2));
    const lots: Lot[] = chosen.map(({ name, stock, from }) => ({
      farm: name,
      members: random.shuffled(stock).slice(0, 800 + random.integer(1500)),
      createdFrom: from,
      days: 90,
    }));
    const lone = {
      farm: null,
      members: freshIds(300 + random.integer(700)),
      createdFrom: start + random.uniform() * 2500 * day,
      days: 45,
    };
    return audience(random, `audience-${index}`, random.chance(0.6) ? [...lots, lone] : lots);
  });
}

/** Every audience audited in turn, each told of the others; the links of all of them together. */
function recovered(audiences: readonly Audience[]): { truth: string[]; found: string[] } {
  const everything = elsewhere(audiences);
  const placeOf = new Map(everything.map(({ audience: name, blockId }, place) => [`${name} ${blockId}`, place]));
  const sets = new DisjointSets(everything.length);
  for (const { name, roll, blocks } of audiences) {
    const others = everything.filter((block) => block.audience !== name);
    const links = linkBlocks({ roll }, blocks, others);
    for (const { own, other } of [...links.members, ...links.days]) {
      const { audience: otherName, blockId } = others[other]!;
      sets.unite(placeOf.get(`${name} ${blocks[own]!.id}`)!, placeOf.get(`${otherName} ${blockId}`)!);
    }
  }
  const groups = sets.groups();
  return {
    truth: audiences.flatMap(({ lots, name }) => lots.map(({ farm }, place) => farm ?? `${name} ${place}`)),
    found: everything.map((_block, place) =>
      String(groups.findIndex((group) => group.includes(place)) + 1 || `alone ${place}`),
    ),
  };
}

it('recovers planted farms: adjusted Rand index of 0.9 and more', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const { truth, found } = recovered(scene(seed));
    expect(adjustedRandIndex(truth, found)).toBeGreaterThanOrEqual(0.9);
  }
});

it('tells with how many others members are shared, and that other followers do not share them', () => {
  const random = createRandom(7);
  const stock = freshIds(1500);
  const lot = (from: number, to: number): Lot => ({
    farm: 'a',
    members: stock.slice(from, to),
    createdFrom: start,
    days: 60,
  });
  const [own, ...others] = [lot(0, 1000), lot(500, 1500), lot(250, 400)].map((each, index) =>
    audience(random, `audience-${index}`, [each]),
  );
  const subject = subjectOf(start + 4000 * day, { roll: own!.roll, blocksElsewhere: elsewhere(others) });
  const found = foundIn(findFarms(subject, own!.blocks))!;
  expect(found.farms).toHaveLength(1);
  const [farm] = found.farms;
  expect(farm).toMatchObject({ id: 'farm-1', otherAudiencesCount: 2, otherBlocksCount: 2 });
  expect(farm!.blocks).toHaveLength(1);
  const { sharedAudiencesCount, largestShare, usualShare } = farm!.blocks[0]!;
  expect(sharedAudiencesCount).toBe(2);
  expect(usualShare).toBe(0);
  expect(Math.abs(largestShare!.point - 0.5)).toBeLessThan(0.08);
  expect(largestShare!.high - largestShare!.low).toBeLessThan(0.1);
  expect(farm!.explanations.find(({ story }) => story === 'one-supplier')!.support).toBe('supported');
  expect(JSON.stringify(found)).not.toContain('audience-');
});

it('does not depend on the order in which blocks elsewhere are told', () => {
  const audiences = scene(3);
  const others = elsewhere(audiences.slice(1));
  const told = [others, createRandom(1).shuffled(others)].map((blocksElsewhere) =>
    JSON.stringify(findFarms(subjectOf(start, { roll: audiences[0]!.roll, blocksElsewhere }), audiences[0]!.blocks)),
  );
  expect(told[0]).toBe(told[1]);
});

it('joins nothing where two accounts have a public in common', () => {
  const random = createRandom(2);
  const publicIds = freshIds(3000);
  const rows = random
    .shuffled(publicIds)
    .slice(0, 2000)
    .map((followerId) => ({ followerId, createdAt: start + random.uniform() * 1000 * day }));
  const block = blockOf('block-1', {
    rankFrom: 500,
    rankTo: 999,
    createdFrom: isoTime(start),
    createdTo: isoTime(start + 1000 * day),
  });
  const members = random.shuffled(publicIds).slice(0, 600);
  const roll = rollOf(members.map((followerId) => ({ followerId, createdAt: start })));
  const other = {
    audience: 'x',
    blockId: 'block-1',
    createdFrom: new Date(0),
    createdTo: new Date(1),
    memberCount: 600,
  };
  const sketch = sketchOf(
    roll,
    blockOf('b', { rankTo: 599, createdFrom: isoTime(start), createdTo: isoTime(start + 1) }),
  );
  const found = foundIn(
    findFarms(subjectOf(start, { roll: rollOf(rows), blocksElsewhere: [{ ...other, sketch }] }), [block]),
  )!;
  expect(found.farms).toEqual([]);
});

describe('creation windows', () => {
  /** One block of 30 days against others made at the given days. */
  function linked(days: readonly number[], length = 30): number {
    const window = (from: number) => ({
      createdFrom: new Date((start + from * day) * 1000),
      createdTo: new Date((start + (from + length) * day) * 1000),
    });
    const own = blockOf('block-1', { createdFrom: isoTime(start), createdTo: isoTime(start + 30 * day) });
    const others = days.map((from, place) => ({
      audience: `a${place}`,
      blockId: 'b',
      memberCount: 100,
      sketch: [],
      ...window(from),
    }));
    return linkBlocks({ roll: rollOf([{ createdAt: start }]) }, [own], others).days.length;
  }

  it('join a block that was made in the same days as a single other one', () => {
    expect(linked([1])).toBe(1);
  });

  it('join nothing that is near, of another length, or one coincidence among many', () => {
    expect(linked([10])).toBe(0);
    expect(linked([0], 60)).toBe(0);
    expect(linked([1, ...Array.from({ length: 40 }, (_none, place) => 40 * (place + 1))])).toBe(0);
  });

  it('coincide by chance rarely: in 2 of 100 audits with 60 unrelated blocks elsewhere at most', () => {
    let joined = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = createRandom(seed);
      joined += Number(linked(Array.from({ length: 60 }, () => (random.uniform() - 0.5) * 1826)) > 0);
    }
    expect(joined).toBeLessThanOrEqual(4);
  });
});

it('abstains without blocks, here or elsewhere', () => {
  expect(findFarms(subjectOf(start, {}), [])).toMatchObject({ outcome: 'abstained', because: 'not-applicable' });
  expect(findFarms(subjectOf(start, {}), [blockOf('block-1')])).toMatchObject({ because: 'missing-facts' });
});

/** Every named scenario, and the events it is made of: what is planted is there, and where it is said to be. */
import { generateScenario } from '../../../src/sources/synthetic/generate-scenario';
import { organicBases } from '../../../src/sources/synthetic/organic-bases';
import type { Scenario } from '../../../src/sources/synthetic/scenario';
import { type PresetName, presetNames, scenarioPresets } from '../../../src/sources/synthetic/scenario-presets';
import { followerKinds } from '../../../src/sources/synthetic/synthetic-profile';

const day = 86_400;
const followerCount = 4_000;
const boughtKind = followerKinds.indexOf('bought');

const made = (name: PresetName, seed = 1): Scenario =>
  generateScenario(scenarioPresets[name].options(seed, followerCount));

function membersOf({ eventIndex }: Scenario, index: number): number[] {
  return [...eventIndex.keys()].filter((rank) => eventIndex[rank] === index);
}

/** Days between creation and follow of an event's followers. */
const agesOf = (scenario: Scenario, index: number): number[] =>
  membersOf(scenario, index).map((rank) => (scenario.followedAt[rank]! - scenario.createdAt[rank]!) / day);

const shareOf = (values: readonly number[], is: (value: number) => boolean): number =>
  values.filter(is).length / values.length;

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!;

it.each(presetNames)('%s holds what it says, whatever the seed', (name) => {
  const { isOrganic } = scenarioPresets[name];
  for (const seed of [1, 2]) {
    const scenario = made(name, seed);
    expect(scenario.size).toBe(followerCount);
    const bought = [...scenario.kind].filter((kind) => kind === boughtKind).length;
    expect(bought === 0).toBe(isOrganic);
    expect(scenario.planted.reduce((sum, { count }) => sum + count, 0)).toBe(bought);
    for (const { eventIndex, count, ...span } of scenario.spans) {
      const members = membersOf(scenario, eventIndex);
      const created = members.map((rank) => scenario.createdAt[rank]!);
      expect([count, span.rankFrom, span.rankTo]).toEqual([members.length, members[0], members.at(-1)]);
      expect([span.createdFrom, span.createdTo]).toEqual([Math.min(...created), Math.max(...created)]);
    }
  }
});

it.each<[PresetName, number, number, number]>([
  ['aged-batch', 200, 30, 0],
  ['diluted-50', 200, 60, 1],
  ['drip-1-in-3', 200, 30, 2],
  ['drip-1-in-6-year', 200, 365, 5],
  ['drip-1-in-10', 200, 30, 9],
  ['drip-1-in-20', 80, 60, 19],
  ['small-150', 150, 30, 0],
])('%s plants %d accounts made within %d days, %d organic ones among each', (name, count, days, organicPerBought) => {
  for (const seed of [1, 2, 3]) {
    const [block] = made(name, seed).planted;
    expect(block!.count).toBe(count);
    expect((block!.createdTo - block!.createdFrom) / day).toBeLessThanOrEqual(days);
    expect((block!.createdTo - block!.createdFrom) / day).toBeGreaterThan(0.9 * days);
    expect(block!.followedFrom - block!.createdTo).toBeGreaterThan(200 * day);
    const organic = block!.rankTo - block!.rankFrom + 1 - count;
    expect(Math.abs(organic / count - organicPerBought)).toBeLessThan(0.05 + 0.2 * organicPerBought);
  }
});

it('delivers a slow purchase evenly among the organic followers', () => {
  const scenario = made('drip-1-in-10');
  const [{ rankFrom, rankTo, eventIndex }] = scenario.planted as [Scenario['planted'][number]];
  const middle = (rankFrom + rankTo) / 2;
  expect(shareOf(membersOf(scenario, eventIndex), (rank) => rank < middle)).toBeCloseTo(0.5, 1);
});

it('makes fresh, second-hand and rival purchases', () => {
  expect(Math.max(...agesOf(made('fresh-batch'), 0))).toBeLessThanOrEqual(5);
  const mixed = made('mixed-years').planted[0]!;
  expect((mixed.createdTo - mixed.createdFrom) / day).toBeGreaterThan(5 * 365);
  expect(made('rival').planted[0]!.event.by).toBe('another');
  expect(made('several-blocks').planted.map(({ count }) => count)).toEqual([160, 120, 240]);
});

it.each<[PresetName, number]>([
  ['signup-burst-20', 0.2],
  ['signup-burst-40', 0.4],
  ['signup-burst-70', 0.7],
])('%s has so many brand-new accounts', (name, share) => {
  const young = shareOf(agesOf(made(name), 0), (age) => age < 20);
  expect(Math.abs(young - share)).toBeLessThan(0.06);
});

it('brings crowds of the ages and at the pace that are said', () => {
  const [press, viral, pack] = (['press-event', 'viral-post', 'starter-pack'] as const).map((name) => made(name));
  const organicAge = median(agesOf(made('usual'), -1));
  expect(median(agesOf(press!, 0))).toBeGreaterThan(organicAge);
  expect(median(agesOf(viral!, 0))).toBeLessThan(0.8 * organicAge);
  const hours = membersOf(pack!, 0).map((rank) => (pack!.followedAt[rank]! - pack!.spans[0]!.followedFrom) / 3_600);
  expect(median(hours)).toBeLessThan(8);
  expect(press!.spans[0]!.followedTo - press!.spans[0]!.followedFrom).toBeGreaterThan(10 * day);
});

it('has fewer thin profiles before a purge than after it', () => {
  const scenario = made('purge');
  const purge = scenario.plan.events[0]!;
  const start = scenario.plan.organic.targetStart.getTime() / 1_000;
  const at = start + purge.at * (scenario.observedAt.getTime() / 1_000 - start);
  const thinShare = (isSide: (time: number) => boolean): number =>
    shareOf(
      [...scenario.kind].filter((_, rank) => isSide(scenario.followedAt[rank]!)),
      (kind) => kind === followerKinds.indexOf('inactive'),
    );
  expect(thinShare((time) => time < at)).toBeLessThan(0.16);
  expect(thinShare((time) => time >= at)).toBeGreaterThan(0.24);
  expect(scenario.departed.every(({ left, followed }) => left === Math.floor(at) && followed < at)).toBe(true);
});

it('drifts strongly where it says so, and not at all where nothing changes', () => {
  const relativeAge = (name: PresetName, from: number, to: number): number => {
    const { createdAt, followedAt, plan } = made(name);
    const platform = plan.organic.platformStart.getTime() / 1_000;
    return median(
      Array.from({ length: to - from }, (_, at) => from + at).map(
        (rank) => (createdAt[rank]! - platform) / (followedAt[rank]! - platform),
      ),
    );
  };
  const drift = (name: PresetName): number => relativeAge(name, 0, 800) - relativeAge(name, 3_200, 4_000);
  expect(drift('strong-drift')).toBeGreaterThan(0.3);
  expect(drift('mild-drift')).toBeGreaterThan(0.05);
  expect(Math.abs(drift('stationary'))).toBeLessThan(0.05);
});

it('takes another growth than its own', () => {
  const options = scenarioPresets['drip-1-in-10'].options(1, followerCount, organicBases.stationary);
  expect(generateScenario(options).planted[0]!.count).toBe(200);
  for (const base of Object.values(organicBases)) {
    for (const name of presetNames) {
      for (const seed of [1, 2]) {
        const { events = [] } = scenarioPresets[name].options(seed, followerCount, base);
        expect(events.every(({ at }) => at > 0 && at < 0.9)).toBe(true);
      }
    }
  }
});

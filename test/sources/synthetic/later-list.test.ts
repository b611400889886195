/** The same audience read later: people leave slowly and some never, purchased accounts fast. */
import { generateScenario } from '../../../src/sources/synthetic/generate-scenario';
import { laterList, type LaterListOptions } from '../../../src/sources/synthetic/later-list';
import { followerKinds } from '../../../src/sources/synthetic/synthetic-profile';

const scenario = generateScenario({
  seed: 5,
  followerCount: 20_000,
  profiles: false,
  events: [
    {
      kind: 'purchase',
      at: 0.7,
      count: 4_000,
      ages: { kind: 'aged', withinDays: 30, daysBefore: 400 },
      delivery: { days: 3 },
      quality: 'thin',
      by: 'own',
    },
  ],
});
const boughtKind = followerKinds.indexOf('bought');

function lossShare(options: Omit<LaterListOptions, 'seed'>, isAmong: (rank: number) => boolean): number {
  const { goneAt } = laterList(scenario, { seed: 1, ...options });
  const ranks = [...goneAt.keys()].filter(isAmong);
  return ranks.filter((rank) => !Number.isNaN(goneAt[rank])).length / ranks.length;
}

const isBought = (rank: number): boolean => scenario.kind[rank] === boughtKind;
const isOrganic = (rank: number): boolean => !isBought(rank);

it('loses 12 % of the purchased followers in 8 days, and few of the others', () => {
  expect(Math.abs(lossShare({ days: 8 }, isBought) - 0.12)).toBeLessThan(0.015);
  expect(lossShare({ days: 8 }, isOrganic)).toBeLessThan(0.012);
  expect(lossShare({ days: 2_000 }, isBought)).toBeCloseTo(0.75, 1);
});

it('loses organic followers by the law that is asked for, newer ones faster', () => {
  // An exponential law without long survivors has no memory: every tenure loses the same.
  const organic = { scaleDays: 100, shape: 1, stayingShare: 0 };
  const isNew = (rank: number): boolean => isOrganic(rank) && rank > 17_000;
  const isOld = (rank: number): boolean => isOrganic(rank) && rank < 10_000;
  for (const isAmong of [isNew, isOld]) {
    expect(Math.abs(lossShare({ days: 30, organic }, isAmong) - (1 - Math.exp(-0.3)))).toBeLessThan(0.03);
  }
  expect(lossShare({ days: 90 }, isNew)).toBeGreaterThan(1.5 * lossShare({ days: 90 }, isOld));
  expect(lossShare({ days: 90, organic: { ...organic, stayingShare: 1 } }, isOrganic)).toBe(0);
});

it('follows from the list of an earlier day', () => {
  const [sooner, later] = [8, 60].map((days) => laterList(scenario, { days, seed: 2 }));
  const goneSooner = [...sooner!.goneAt.keys()].filter((rank) => !Number.isNaN(sooner!.goneAt[rank]));
  expect(goneSooner.filter((rank) => later!.goneAt[rank] !== sooner!.goneAt[rank])).toEqual([]);
  expect(later!.goneCount).toBeGreaterThan(2 * sooner!.goneCount);
  expect(laterList(scenario, { days: 8, seed: 2 }).goneAt).toEqual(sooner!.goneAt);
  expect(laterList(scenario, { days: 8, seed: 3 }).goneAt).not.toEqual(sooner!.goneAt);
});

it('lists who stayed, in order, and then who came', () => {
  const list = laterList(scenario, { days: 30, seed: 1 });
  const followers = [...list.followers()];
  expect(list.newCount).toBeGreaterThan(80);
  expect(followers).toHaveLength(20_000 - list.goneCount + list.newCount);
  expect(followers.map(({ position }) => position)).toEqual(followers.map((_, at) => at));
  expect(new Set(followers.map(({ nativeId }) => nativeId)).size).toBe(followers.length);
  const stayed = [...scenario.followers()].filter(({ position }) => Number.isNaN(list.goneAt[position]));
  expect(followers.slice(0, stayed.length).map(({ profile }) => profile)).toEqual(stayed.map(({ profile }) => profile));
  const created = followers.slice(stayed.length).map(({ profile }) => profile!.createdAt!.getTime());
  expect(Math.max(...created)).toBeLessThan(list.observedAt.getTime());
});

it('tells whose account is still there', () => {
  const { goneAt, exists } = laterList(scenario, { days: 400, seed: 1 });
  const existing = (isAmong: (rank: number) => boolean): number => {
    const gone = [...goneAt.keys()].filter((rank) => isAmong(rank) && !Number.isNaN(goneAt[rank]));
    return gone.filter((rank) => exists[rank] === 1).length / gone.length;
  };
  expect(existing(isOrganic)).toBeCloseTo(0.85, 1);
  expect(existing(isBought)).toBeCloseTo(0.1, 1);
  expect(goneAt.every((gone, rank) => !Number.isNaN(gone) || exists[rank] === 1)).toBe(true);
});

it('refuses to be earlier', () => {
  expect(() => laterList(scenario, { days: -1, seed: 1 })).toThrow(RangeError);
});

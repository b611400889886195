/** Scenarios: the same to the byte, possible in time, and with what was planted where it is said to be. */
import { createHash } from 'node:crypto';
import { followerCountsAt } from '../../../src/sources/synthetic/follower-history';
import { generateScenario, type ScenarioOptions } from '../../../src/sources/synthetic/generate-scenario';
import type { AgeMix } from '../../../src/sources/synthetic/organic-growth';
import type { Scenario } from '../../../src/sources/synthetic/scenario';
import type { Purchase } from '../../../src/sources/synthetic/scenario-event';
import { scenarioSource } from '../../../src/sources/synthetic/scenario-source';
import { followerKinds } from '../../../src/sources/synthetic/synthetic-profile';
import { megabytesHeld } from '../file/memory-held';

const day = 86_400;
const purchase: Purchase = {
  kind: 'purchase',
  at: 0.4,
  count: 300,
  ages: { kind: 'aged', withinDays: 30, daysBefore: 500 },
  delivery: { days: 2 },
  quality: 'mixed',
  by: 'own',
};

const steady = (mix: Partial<AgeMix>): AgeMix => ({ newcomerShare: 0, newcomerDays: 4, youth: 1, ...mix });

function digestOf(scenario: Scenario): string {
  const hash = createHash('sha256');
  for (const column of [scenario.createdAt, scenario.followedAt, scenario.kind, scenario.eventIndex])
    hash.update(column);
  for (const record of scenario.followers()) hash.update(JSON.stringify(record));
  for (const post of scenario.posts()) hash.update(JSON.stringify(post));
  return hash.digest('hex');
}

/** Ages at the follow, days, of organic followers between two shares of the ranks. */
function agesOf({ createdAt, followedAt, eventIndex, size }: Scenario, from = 0, to = 1): number[] {
  return [...createdAt.keys()]
    .slice(from * size, to * size)
    .filter((rank) => eventIndex[rank] === -1)
    .map((rank) => (followedAt[rank]! - createdAt[rank]!) / day);
}

const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length / items.length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a scenario', () => {
  const options: ScenarioOptions = { seed: 3, followerCount: 1_500, events: [purchase], posts: true };

  it('is the same to the byte, and another for another seed', () => {
    const digest = digestOf(generateScenario(options));
    expect(digest).toBe('9cf0d4a8b9b8f5c5c248eab0e58d634ca0f48df0e4ea6a5ad2ddd51f4f3c47aa');
    expect(digestOf(generateScenario(options))).toBe(digest);
    expect(digestOf(generateScenario({ ...options, seed: 4 }))).not.toBe(digest);
    expect(scenarioSource(generateScenario({ ...options, seed: 4 })).fingerprint).not.toBe(
      scenarioSource(generateScenario(options)).fingerprint,
    );
  });

  it('is in follow order, each follow after the creation and before the observation', () => {
    const scenario = generateScenario(options);
    expect(scenario.followedAt).toEqual(scenario.followedAt.slice().sort());
    expect(Math.min(...scenario.createdAt.map((created, rank) => scenario.followedAt[rank]! - created))).toBe(60);
    expect(scenario.followedAt.at(-1)!).toBeLessThan(scenario.observedAt.getTime() / 1_000);
    expect(new Set([...scenario.followers()].map(({ nativeId }) => nativeId)).size).toBe(1_500);
  });

  it('has the profiles that its columns say, from any rank', () => {
    const scenario = generateScenario(options);
    const all = [...scenario.followers()];
    expect([...scenario.followers(1_498)]).toEqual(all.slice(1_498));
    const told = all.map(
      ({ profile }, rank) => (profile?.createdAt?.getTime() ?? 0) / 1_000 || scenario.createdAt[rank]!,
    );
    expect(Float64Array.from(told)).toEqual(scenario.createdAt);
    expect(all.filter(({ profile }) => profile === null).length).toBeGreaterThan(3);
    const bare = [...generateScenario({ ...options, profiles: false, posts: false }).followers()];
    expect(bare.map(({ profile }) => profile?.createdAt)).toEqual(all.map(({ profile }) => profile?.createdAt));
    expect(bare.some(({ profile }) => profile !== null && profile.handle !== null)).toBe(false);
  });

  it('has posts that their authors can have written, where they are asked for', () => {
    const scenario = generateScenario(options);
    const created = new Map([...scenario.followers()].map(({ nativeId, profile }) => [nativeId, profile?.createdAt]));
    const posts = [...scenario.posts()];
    expect(posts.length).toBeGreaterThan(3_000);
    const impossible = posts.filter(
      ({ authorNativeId, postedAt }) => postedAt <= created.get(authorNativeId)! || postedAt >= scenario.observedAt,
    );
    expect(impossible).toEqual([]);
    expect(new Set(posts.map(({ nativeId }) => nativeId)).size).toBe(posts.length);
    expect([...generateScenario({ ...options, posts: false }).posts()]).toEqual([]);
  });

  it('keeps its organic followers where a purchase is added', () => {
    const clean = generateScenario({ ...options, events: [], followerCount: 1_200 });
    const both = generateScenario(options);
    expect(both.createdAt.filter((_, rank) => both.eventIndex[rank] === -1)).toEqual(clean.createdAt);
  });

  it('refuses what cannot be', () => {
    const withEvent = (event: Purchase) => () => generateScenario({ seed: 1, followerCount: 400, events: [event] });
    expect(withEvent({ ...purchase, count: 401 })).toThrow(RangeError);
    expect(withEvent({ ...purchase, at: 1 })).toThrow(RangeError);
    expect(withEvent({ ...purchase, count: 50, delivery: { organicPerBought: 12 } })).toThrow(RangeError);
    expect(() => generateScenario({ seed: 1, followerCount: 2 ** 23 })).toThrow(RangeError);
    expect(() => generateScenario({ seed: 1, followerCount: 9, organic: { targetStart: new Date(0) } })).toThrow(
      RangeError,
    );
  });
});

describe('organic growth', () => {
  it('has the share of newcomers that is asked for, and its drift', () => {
    const ages = { from: steady({ newcomerShare: 0.3 }), to: steady({ newcomerShare: 0.1 }) };
    const scenario = generateScenario({ seed: 1, followerCount: 20_000, organic: { ages } });
    const young = (from: number, to: number): number => shareOf(agesOf(scenario, from, to), (age) => age < 20);
    // Of the others some 0.3 to 0.7 % are younger than 20 days as well.
    expect(young(0, 0.1)).toBeCloseTo(0.295, 1);
    expect(young(0.9, 1)).toBeCloseTo(0.115, 1);
    expect(young(0, 1)).toBeGreaterThan(0.19);
    expect(young(0, 1)).toBeLessThan(0.215);
  });

  it('has accounts as old as the platform allows at youth 1, younger ones above it', () => {
    const relative = (youth: number): number => {
      const ages = { from: steady({ youth }), to: steady({ youth }) };
      const { createdAt, followedAt, plan } = generateScenario({ seed: 2, followerCount: 5_000, organic: { ages } });
      const start = plan.organic.platformStart.getTime() / 1_000;
      return mean([...createdAt].map((created, rank) => (created - start) / (followedAt[rank]! - start)));
    };
    // The mean of u^(1/y), u uniform, is y / (y + 1).
    expect(relative(1)).toBeCloseTo(1 / 2, 1);
    expect(relative(3)).toBeCloseTo(3 / 4, 1);
    expect(relative(0.5)).toBeCloseTo(1 / 3, 1);
  });

  it('has the shape that is asked for', () => {
    const earlyShare = (growth: 'constant' | 'accelerating' | 's-shaped' | 'stagnating'): number => {
      const { followedAt, plan } = generateScenario({ seed: 1, followerCount: 4_000, organic: { growth } });
      const [start, end] = [plan.organic.targetStart.getTime() / 1_000, plan.organic.observedAt.getTime() / 1_000];
      return shareOf([...followedAt], (time) => time < start + (end - start) / 4);
    };
    expect(earlyShare('constant')).toBeCloseTo(0.25, 1);
    expect(earlyShare('accelerating')).toBeLessThan(0.15);
    expect(earlyShare('s-shaped')).toBeLessThan(0.15);
    expect(earlyShare('stagnating')).toBeGreaterThan(0.4);
  });

  it('has waves of sign-ups, and nights', () => {
    const signUpWaves = [{ at: new Date('2011-07-01T00:00:00Z'), days: 60, height: 4 }];
    const { createdAt, followedAt } = generateScenario({ seed: 1, followerCount: 5_000, organic: { signUpWaves } });
    const inYear = (year: number): number =>
      createdAt.filter((created) => new Date(created * 1_000).getUTCFullYear() === year).length;
    expect(inYear(2011)).toBeGreaterThan(2 * inYear(2009));
    const atHour = (from: number, to: number): number =>
      shareOf([...followedAt], (time) => (time % day) / 3_600 >= from && (time % day) / 3_600 < to);
    expect(atHour(18, 22)).toBeGreaterThan(2.5 * atHour(2, 6));
  });

  it('has the disorder that is asked for, and no other', () => {
    const displaced = (organic: ScenarioOptions['organic']): number[] => {
      const { followedAt } = generateScenario({ seed: 1, followerCount: 4_000, organic: organic ?? {} });
      return [...followedAt.keys()].filter((rank) => followedAt[rank]! < followedAt[Math.max(0, rank - 1)]!);
    };
    expect(displaced({})).toEqual([]);
    const noisy = displaced({ disorder: { share: 0.03, ranks: 5 } });
    expect(noisy.length).toBeGreaterThan(60);
    expect(noisy.length).toBeLessThan(180);
    const stretch = displaced({ disorderedStretch: { from: 0.5, to: 0.6 } });
    expect(stretch.length).toBeGreaterThan(150);
    expect(stretch.every((rank) => rank >= 2_000 && rank <= 2_400)).toBe(true);
  });
});

describe('memory', () => {
  it('is that of the columns: no profile is held', () => {
    // Columns of 100,000 are ~3 MB; as many profiles held at once would be over 60 MB. What else the process holds may move by some.
    const limit = 16;
    const before = megabytesHeld();
    const scenario = generateScenario({ seed: 1, followerCount: 100_000, events: [{ ...purchase, count: 5_000 }] });
    expect(megabytesHeld() - before).toBeLessThan(limit);
    let count = 0;
    for (const { profile } of scenario.followers(95_000)) count += profile === null ? 0 : 1;
    expect(count).toBeGreaterThan(4_800);
    expect(megabytesHeld() - before).toBeLessThan(limit);
  });
});

describe('the platform’s counter', () => {
  it('counts those who have left until they leave', () => {
    const giveaway = { kind: 'giveaway', at: 0.5, count: 1_000, days: 3, drawAfterDays: 5, leavingShare: 0.5 } as const;
    const scenario = generateScenario({ seed: 1, followerCount: 3_000, events: [giveaway] });
    const start = scenario.plan.organic.targetStart.getTime() / 1_000;
    const at = start + 0.5 * (scenario.observedAt.getTime() / 1_000 - start);
    const moments = [at, at + 5 * day, at + 40 * day].map((time) => new Date(time * 1_000));
    const counts = followerCountsAt(scenario, [...moments, scenario.observedAt]).map(
      ({ followersCount }) => followersCount,
    );
    expect(counts[1]! - counts[0]!).toBeGreaterThan(990);
    expect(counts[1]! - counts[2]!).toBeGreaterThan(400);
    expect(counts[3]).toBe(3_000);
    expect(scenario.departed.length).toBe(1_000 - scenario.spans[0]!.count);
    expect(scenario.departed.every(({ kind }) => followerKinds.includes(kind))).toBe(true);
  });
});

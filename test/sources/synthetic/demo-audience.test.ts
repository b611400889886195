/** The synthetic audience: the same to the byte, possible in time, and with what it is said to hold. */
import { createHash } from 'node:crypto';
import { audienceSource } from '../../../src/sources/synthetic/audience-source';
import { demoAudience, type DemoAudience } from '../../../src/sources/synthetic/demo-audience';
import { followerKinds, type FollowerKind } from '../../../src/sources/synthetic/synthetic-profile';
import type { Profile } from '../../../src/domain/account';

const audience = demoAudience();

/** Profiles of one kind that are not gone. */
function profilesOf(kind: FollowerKind, { truth, followers }: DemoAudience = audience): Profile[] {
  return followers.flatMap(({ profile }, rank) => (truth[rank]!.kind === kind && profile !== null ? [profile] : []));
}

function median(values: readonly (number | null)[]): number {
  const sorted = values.map((value) => value!).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

it('is the same to the byte, and another for another seed', () => {
  const hash = createHash('sha256').update(JSON.stringify(audience)).digest('hex');
  expect(hash).toBe('9aaf2904f25a30b2210a43d3d824d82c536cf7d6bbad65f93df87f64da0a6c07');
  expect(audienceSource(demoAudience({ seed: 2 })).fingerprint).not.toBe(audienceSource(audience).fingerprint);
});

it('does not depend on the clock', () => {
  jest.useFakeTimers({ now: 0 });
  expect(demoAudience()).toEqual(audience);
  jest.useRealTimers();
  expect(audience.observedAt).toEqual(new Date('2025-09-01T00:00:00Z'));
});

it('is in the order of follows, each after the creation and before the observation', () => {
  const { truth, followers, observedAt } = audience;
  truth.forEach(({ createdAt, followedAt }, rank) => {
    expect(createdAt.getTime()).toBeLessThan(followedAt.getTime());
    expect(followedAt.getTime()).toBeLessThan(observedAt.getTime());
    if (rank > 0) expect(followedAt.getTime()).toBeGreaterThanOrEqual(truth[rank - 1]!.followedAt.getTime());
  });
  expect(followers.map(({ position }) => position)).toEqual(truth.map((_, rank) => rank));
  expect(new Set(followers.map(({ nativeId }) => nativeId)).size).toBe(2_000);
  expect(followers.every(({ profile }, rank) => profile === null || profile.createdAt === truth[rank]!.createdAt)).toBe(
    true,
  );
});

it('has the bought block together in rank and in creation, far below the newest creation before it', () => {
  const { truth } = audience;
  const ranks = truth.flatMap(({ kind }, rank) => (kind === 'bought' ? [rank] : []));
  expect(ranks).toHaveLength(250);
  expect(ranks.at(-1)! - ranks[0]!).toBeLessThan(270);
  const created = ranks.map((rank) => truth[rank]!.createdAt.getTime());
  expect((Math.max(...created) - Math.min(...created)) / 86_400_000).toBeLessThanOrEqual(25);
  const newestBefore = Math.max(...truth.slice(0, ranks[0]).map(({ createdAt }) => createdAt.getTime()));
  expect((newestBefore - Math.max(...created)) / 86_400_000).toBeGreaterThan(300);
});

it('grows in newest creation over the organic ranks', () => {
  const { truth } = demoAudience({ blocks: [] });
  const newest = [0, 500, 1_000, 1_500].map((from) =>
    Math.max(...truth.slice(from, from + 500).map(({ createdAt }) => createdAt.getTime())),
  );
  expect(newest).toEqual([...newest].sort((one, other) => one - other));
  expect(new Set(truth.map(({ kind }) => kind))).not.toContain('bought');
});

it('has profiles as their kinds have them', () => {
  const ordinary = profilesOf('ordinary');
  const bought = profilesOf('bought');
  expect(median(ordinary.map(({ followersCount }) => followersCount))).toBeGreaterThan(100);
  expect(median(bought.map(({ followersCount }) => followersCount))).toBeLessThan(15);
  expect(median(bought.map(({ followingCount }) => followingCount))).toBeGreaterThan(500);
  expect(median(bought.map(({ postsCount }) => postsCount))).toBe(0);
  expect(median(profilesOf('mass-follower').map(({ followingCount }) => followingCount))).toBeGreaterThan(3_000);
  expect(profilesOf('declared-bot').every(({ bio }) => bio?.includes('bot') ?? false)).toBe(true);
  const old = ordinary.filter(({ createdAt }) => createdAt!.getUTCFullYear() < 2016);
  const young = ordinary.filter(({ createdAt }) => createdAt!.getUTCFullYear() > 2023);
  expect(median(old.map(({ postsCount }) => postsCount))).toBeGreaterThan(
    2 * median(young.map(({ postsCount }) => postsCount)),
  );
});

it('has every kind, and some followers whose profile is gone', () => {
  for (const kind of followerKinds) expect(profilesOf(kind).length).toBeGreaterThan(10);
  expect(audience.followers.filter(({ profile }) => profile === null)).toHaveLength(20);
});

it('holds whole, possible facts', () => {
  for (const { profile } of audience.followers) {
    if (profile === null) continue;
    const { followersCount, followingCount, postsCount, likesCount, listedCount, handle } = profile;
    for (const count of [followersCount, followingCount, postsCount, likesCount, listedCount]) {
      expect(Number.isSafeInteger(count) && count! >= 0).toBe(true);
    }
    expect(handle).toMatch(/^[A-Za-z0-9_]{4,20}$/);
  }
});

it('takes any size and blocks, and refuses impossible ones', () => {
  const block = { arrivesAt: 0.5, count: 40, followDays: 30, createdWithinDays: 365, createdDaysBefore: 800 };
  const { truth } = demoAudience({ followerCount: 5_000, blocks: [block, { ...block, arrivesAt: 0.8 }] });
  expect(truth.filter(({ kind }) => kind === 'bought')).toHaveLength(80);
  expect(() => demoAudience({ followerCount: 10, blocks: [block] })).toThrow(RangeError);
});

it('as a source gives the rows from any position', () => {
  const source = audienceSource(audience);
  expect(source.rowCount).toBe(2_000);
  expect([...(source.rows(1_998) as Iterable<unknown>)]).toEqual(
    [1_998, 1_999].map((position) => ({ position, line: position + 1, record: audience.followers[position] })),
  );
});

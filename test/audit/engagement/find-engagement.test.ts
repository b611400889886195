/** Engagement: which posts make the rate, what it is without the inauthentic, and where it abstains. */
import fc from 'fast-check';
import { findEngagement } from '../../../src/audit/engagement/find-engagement';
import type { EngagementFound, Reactions } from '../../../src/domain/audit/engagement';
import { foundIn } from '../../../src/domain/audit/section';
import {
  daysBefore,
  engagementSubject,
  expectPlainJson,
  post,
  posts,
  rollOf,
  shareOf,
  type SubjectOptions,
} from './engagement-subject';

function found(options: SubjectOptions, share?: ReturnType<typeof shareOf>): EngagementFound {
  const result = foundIn(findEngagement(engagementSubject(options), share));
  if (!result) throw new Error('abstained');
  return result;
}

function reactions(options: SubjectOptions, share?: ReturnType<typeof shareOf>): Reactions {
  return found(options, share).reactions!;
}

it('is the median of likes, reposts and replies per follower', () => {
  const { rate, counted, likesPerReply } = reactions({
    posts: posts(21, (place) => ({ likesCount: place * 10, repostsCount: 3, repliesCount: 2 })),
  });
  expect(rate).toEqual({
    point: 105 / 10_000,
    low: 55 / 10_000,
    high: 155 / 10_000,
    level: 0.95,
    lowerQuartile: 55 / 10_000,
    upperQuartile: 155 / 10_000,
    postCount: 21,
  });
  expect(counted).toEqual(['like', 'repost', 'reply']);
  expect(likesPerReply).toBeCloseTo(2100 / 42, 12);
});

it('leaves out what is not the target’s own, not settled or not known, and counts it', () => {
  const odd = [
    post(100, { isRepost: true, likesCount: 9_999 }),
    post(101, { isRepost: null }),
    post(102, { inReplyTo: '7' }),
    post(1.9),
    post(103, { likesCount: null }),
    post(104, { likesCount: null }),
  ];
  const { rate, leftOut } = reactions({ posts: [...posts(12), ...odd] });
  expect(rate.postCount).toBe(12);
  expect(rate.point).toBe(0.001);
  expect(leftOut).toEqual({
    reposts: 1,
    perhapsReposts: 1,
    answers: 1,
    tooYoung: 1,
    unknownCounts: 2,
    withoutFollowers: 0,
    older: 0,
  });
});

it('takes the newest fifty', () => {
  const { rate, leftOut, postedTo } = reactions({ posts: posts(60) });
  expect([rate.postCount, leftOut.older]).toEqual([50, 10]);
  expect(postedTo).toBe(daysBefore(3).toISOString());
});

it('counts fewer kinds where a kind is never known, and says that the rate is a lower bound', () => {
  const result = found({ posts: posts(12, () => ({ repliesCount: null })) });
  expect(result.reactions?.counted).toEqual(['like', 'repost']);
  expect(result.reactions?.rate.point).toBe(9 / 10_000);
  expect(result.reactions?.likesPerReply).toBeNull();
  expect(result.warnings).toContain('Only counts of like, repost are known: the rate is a lower bound.');
});

it('divides by the followers counted nearest to the post', () => {
  const counts = [
    { observedAt: daysBefore(500), followersCount: 1_000 },
    { observedAt: daysBefore(450), followersCount: null },
  ];
  const old = Array.from({ length: 15 }, (_, place) => post(495 + place));
  const known = reactions({ counts, posts: old });
  expect(known.rate.point).toBe(0.01);
  expect(known.followersBasis).toBe('near-post');
  const newest = found({ posts: old });
  expect(newest.reactions?.rate.point).toBe(0.001);
  expect(newest.reactions?.followersBasis).toBe('newest-only');
  expect(newest.warnings).toContain('Followers at the time of a post are those counted up to 509 days from it.');
  expect(reactions({ counts, posts: [...posts(12), ...old] }).followersBasis).toBe('near-post');
  expect(reactions({ counts, posts: [...posts(12), post(250)] }).followersBasis).toBe('mixed');
});

describe('without the inauthentic', () => {
  it('is the rate itself where there are none', () => {
    const { rate, withoutInauthentic } = reactions({ posts: posts(12) }, shareOf(0));
    expect(withoutInauthentic?.ifOthersNeverReact).toEqual({ point: rate.point, low: rate.point, high: rate.point });
    expect(withoutInauthentic?.ifOthersReactAlike).toBe(rate.point);
  });

  it('is rate / (1 − share), carries the interval, and grows with the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.98, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, part) => {
          const high = low + (0.99 - low) * part;
          const { rate, withoutInauthentic } = reactions({ posts: posts(12) }, shareOf((low + high) / 2, low, high));
          const bounds = withoutInauthentic!.ifOthersNeverReact;
          expect(bounds.low! * (1 - low)).toBeCloseTo(rate.point, 12);
          expect(bounds.high! * (1 - high)).toBeCloseTo(rate.point, 12);
          expect(rate.point).toBeLessThanOrEqual(bounds.low!);
          expect(bounds.low!).toBeLessThanOrEqual(bounds.point!);
          expect(bounds.point!).toBeLessThanOrEqual(bounds.high!);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('has no end where the share may be all', () => {
    const result = found({ posts: posts(12) }, shareOf(0.9, 0.5, 1));
    expect(result.reactions?.withoutInauthentic?.ifOthersNeverReact.high).toBeNull();
    expect(result.warnings).toContain('The share may be all of the audience: no rate is left then.');
    expectPlainJson(result);
  });

  it('is not told where the share is not known', () => {
    expect(reactions({ posts: posts(12) }).withoutInauthentic).toBeNull();
  });
});

describe('the dead share', () => {
  const rows = [
    ...Array.from({ length: 20 }, () => ({ postsCount: 0, likesCount: 0 })),
    ...Array.from({ length: 10 }, () => ({ postsCount: 5, likesCount: 0, class: 'inactive' as const })),
    ...Array.from({ length: 70 }, () => ({ postsCount: 0, likesCount: 3, class: 'ordinary' as const })),
    ...Array.from({ length: 25 }, () => ({ postsCount: 0 })),
    ...Array.from({ length: 75 }, () => ({})),
  ];

  it('is of those of whom it is known', () => {
    const { dead } = found({ roll: rollOf(rows), posts: posts(12) });
    expect(dead).toMatchObject({
      deadCount: 30,
      knownCount: 100,
      unknownCount: 100,
      neverActedCount: 20,
      inactiveCount: 10,
    });
    expect(dead?.share.point).toBe(0.3);
    expect(dead?.share.low).toBeCloseTo(0.2191, 2);
    expect(dead?.share.high).toBeCloseTo(0.3959, 2);
  });

  it('is told without posts, and then says why there is no rate', () => {
    const { reactions: none, withoutReactions, dead } = found({ roll: rollOf(rows) });
    expect([none, withoutReactions]).toEqual([null, 'No post of the account was read.']);
    expect(dead?.deadCount).toBe(30);
  });

  it('of a sample counts the judged alone', () => {
    const sample = { kind: 'stratified', strataCount: 2, wantedCount: 80, seed: 1 } as const;
    expect(found({ roll: rollOf(rows), sample }).dead).toMatchObject({ deadCount: 10, knownCount: 80 });
  });
});

it('abstains without posts and of too few, and says what is missing', () => {
  const section = (options: SubjectOptions): unknown => findEngagement(engagementSubject(options), shareOf(0.2));
  expect(section({})).toEqual({
    outcome: 'abstained',
    because: 'missing-facts',
    detail: 'No post of the account was read.',
  });
  expect(section({ posts: [...posts(11), post(1)] })).toEqual({
    outcome: 'abstained',
    because: 'too-little-data',
    detail: '11 of 12 posts can be used, 12 are needed: 1 were read within 48 hours.',
  });
  const blind = engagementSubject({
    posts: posts(12),
    followersCount: null,
    list: { complete: false, badCount: 0, duplicateCount: 0, isOneList: true },
  });
  expect(findEngagement(blind, undefined)).toMatchObject({ outcome: 'abstained' });
  expect(section({ posts: posts(12, () => ({ likesCount: null })) })).toMatchObject({ because: 'too-little-data' });
});

it('is plain JSON and the same whatever the order of the posts', () => {
  const own = posts(30, (place) => ({ likesCount: (place * 7) % 31 }));
  const result = found({ posts: own }, shareOf(0.2, 0.1, 0.3));
  expectPlainJson(result);
  expect(JSON.stringify(found({ posts: [...own].reverse() }, shareOf(0.2, 0.1, 0.3)))).toBe(JSON.stringify(result));
});

/**
 * Subjects for tests of engagement, digit law and money: posts and counts as asked for, all else as plain as can be.
 */
import type { AuditSubject } from '../../../src/audit/audit-subject';
import { type RollRow, RollBuilder } from '../../../src/audit/roll';
import { type Platform, unknownProfile } from '../../../src/domain/account';
import type { Interval } from '../../../src/domain/audience';
import type { ShareFound } from '../../../src/domain/audit/share';
import type { Post } from '../../../src/domain/post';
import { exampleScorecard } from '../../scoring/example-scorecard';

const dayMs = 86_400_000;
export const observedAt = new Date('2022-10-15T00:00:00Z');

export function daysBefore(days: number): Date {
  return new Date(observedAt.getTime() - days * dayMs);
}

/** @param days before the observation */
export function post(days: number, more: Partial<Post> = {}): Post {
  return {
    accountId: '1',
    nativeId: `${days}`,
    postedAt: daysBefore(days),
    text: null,
    application: null,
    isRepost: false,
    inReplyTo: null,
    likesCount: 6,
    repostsCount: 3,
    repliesCount: 1,
    observedAt,
    ...more,
  };
}

/** Newest first, one a day from the third day before the observation. */
export function posts(count: number, more: (place: number) => Partial<Post> = () => ({})): Post[] {
  return Array.from({ length: count }, (_, place) => post(3 + place, more(place)));
}

export function rollOf(rows: readonly Partial<RollRow>[]): AuditSubject['roll'] {
  const builder = new RollBuilder();
  rows.forEach((row, rank) => {
    builder.add({
      followerId: BigInt(rank + 1),
      rank,
      createdAt: null,
      followedAt: null,
      firstSeenAt: observedAt.getTime() / 1000,
      verdict: null,
      class: null,
      logOdds: null,
      followersCount: null,
      followingCount: null,
      postsCount: null,
      likesCount: null,
      ...row,
    });
  });
  return builder.build();
}

export interface SubjectOptions extends Partial<AuditSubject> {
  readonly followersCount?: number | null;
  readonly platform?: Platform;
}

export function engagementSubject({
  followersCount = 10_000,
  platform = 'x',
  ...more
}: SubjectOptions = {}): AuditSubject {
  return {
    target: { id: '1', platform, nativeId: 'target', profile: { ...unknownProfile, followersCount }, observedAt },
    observedAt,
    list: { complete: true, badCount: 0, duplicateCount: 0, isOneList: true },
    sample: { kind: 'whole-list' },
    roll: rollOf([]),
    listsReadAt: [observedAt],
    departures: [],
    counts: [],
    posts: [],
    blocksElsewhere: [],
    scorecard: exampleScorecard,
    definition: undefined,
    population: undefined,
    seed: 1,
    ...more,
  };
}

/** What these parts look at of a share: its headline, and that it is corrected. */
export function shareOf(point: number, low = point, high = point): ShareFound {
  const headline: Interval = { point, low, high, level: 0.95 };
  return { headline, corrected: headline, distinguishableFromZero: low > 0 } as ShareFound;
}

/** A report is stored as JSON: nothing in it may be lost on the way. */
export function expectPlainJson(found: unknown): void {
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
}

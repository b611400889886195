/**
 * Audiences for tests of the share: a roll of followers of whom only what the share looks at is told.
 */
import type { AuditSubject } from '../../../src/audit/audit-subject';
import { RollBuilder } from '../../../src/audit/roll';
import { type Profile, unknownProfile } from '../../../src/domain/account';
import type { AccountClass, Verdict } from '../../../src/domain/score';
import { exampleScorecard } from '../../scoring/example-scorecard';

export interface Follower {
  readonly verdict: Verdict | null;
  readonly class?: AccountClass;
  readonly logOdds?: number;
  readonly createdAt?: number | null;
  readonly postsCount?: number | null;
  readonly likesCount?: number | null;
}

export const person: Follower = { verdict: 'likely-authentic', class: 'ordinary', logOdds: -2 };
export const flagged: Follower = { verdict: 'likely-inauthentic', class: 'fake-follower-like', logOdds: 1 };
export const idOnly: Follower = {
  verdict: 'unknown',
  class: 'unknown',
  createdAt: null,
  postsCount: null,
  likesCount: null,
};
export const littleKnown: Follower = { verdict: 'unknown', class: 'unknown' };
export const unscored: Follower = { verdict: null };

const observedAt = new Date('2024-01-01T00:00:00Z');

/** @param followers oldest first */
export function shareSubject(followers: readonly Follower[], more: Partial<AuditSubject> = {}): AuditSubject {
  const builder = new RollBuilder();
  followers.forEach((follower, rank) => {
    builder.add({
      followerId: BigInt(rank + 1),
      rank,
      createdAt: follower.createdAt === undefined ? 1_500_000_000 : follower.createdAt,
      followedAt: null,
      firstSeenAt: 1_704_067_200,
      verdict: follower.verdict,
      class: follower.class ?? null,
      logOdds: follower.logOdds ?? null,
      followersCount: null,
      followingCount: null,
      postsCount: follower.postsCount === undefined ? 10 : follower.postsCount,
      likesCount: follower.likesCount === undefined ? 10 : follower.likesCount,
    });
  });
  return {
    target: target({ followersCount: followers.length }),
    observedAt,
    list: { complete: true, badCount: 0, duplicateCount: 0, isOneList: true },
    sample: { kind: 'whole-list' },
    roll: builder.build(),
    listsReadAt: [observedAt],
    departures: [],
    counts: [],
    posts: [],
    blocksElsewhere: [],
    scorecard: exampleScorecard,
    definition: undefined,
    population: undefined,
    seed: 7,
    ...more,
  };
}

export function target(known: Partial<Profile>): AuditSubject['target'] {
  const profile = { ...unknownProfile, ...known };
  return { id: '1', platform: 'synthetic', nativeId: '1', profile, observedAt };
}

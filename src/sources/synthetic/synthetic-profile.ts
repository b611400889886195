/**
 * Profiles of synthetic followers by kind. Counts are log-normal around medians of the kind and grow with the
 * account's age, as they do in the labelled profiles that the project learns from.
 */
import type { Profile } from '../../domain/account';
import type { Random } from '../../lib/random';
import {
  batchHandle,
  displayNameOf,
  makeBio,
  makeBotBio,
  makeMassFollowerBio,
  makeName,
  makePlace,
  personalHandle,
} from './synthetic-words';

/** What a synthetic follower is, by construction. */
export const followerKinds = ['ordinary', 'inactive', 'declared-bot', 'mass-follower', 'bought'] as const;
export type FollowerKind = (typeof followerKinds)[number];

/** The platform lets nobody follow more, as several platforms do for ordinary accounts. */
export const followingCap = 5_000;

type Counts = Pick<Profile, 'followersCount' | 'followingCount' | 'postsCount' | 'likesCount' | 'listedCount'>;

export interface Circumstances {
  readonly random: Random;
  readonly createdAt: Date;
  /** Age in thousands of days when observed. */
  readonly age: number;
  /** How lively this person is, standard normal: people who post more also like more and are followed more. */
  readonly liveliness: number;
}

export function makeProfile(random: Random, kind: FollowerKind, createdAt: Date, observedAt: Date): Profile {
  return makers[kind](circumstancesOf(random, createdAt, observedAt));
}

export function circumstancesOf(random: Random, createdAt: Date, observedAt: Date): Circumstances {
  const age = Math.max(1, (observedAt.getTime() - createdAt.getTime()) / 86_400_000) / 1_000;
  return { random, createdAt, age, liveliness: random.normal() };
}

const makers: Readonly<Record<FollowerKind, (circumstances: Circumstances) => Profile>> = {
  ordinary: (circumstances) => {
    const { random } = circumstances;
    return {
      ...makePerson(circumstances, { avatar: 0.96, bio: 0.8, place: 0.55, link: 0.18 }, makeBio),
      ...makeCounts(circumstances, { followers: 160, following: 240, posts: 400, likes: 700 }),
      isVerified: random.chance(0.01),
      isProtected: random.chance(0.06),
    };
  },
  inactive: (circumstances) => ({
    ...makePerson(circumstances, { avatar: 0.6, bio: 0.3, place: 0.2, link: 0.02 }, makeBio),
    followersCount: Math.floor(circumstances.random.exponential(6)),
    followingCount: 3 + Math.floor(circumstances.random.exponential(35)),
    postsCount: Math.floor(circumstances.random.exponential(2)),
    likesCount: Math.floor(circumstances.random.exponential(4)),
    listedCount: 0,
  }),
  'declared-bot': (circumstances) => {
    const { random, age } = circumstances;
    const owner = makeName(random);
    return {
      ...makePerson(circumstances, { avatar: 0.98, bio: 1, place: 0.3, link: 0.5 }, () => makeBotBio(random, owner)),
      handle: `${owner.given}_bot`,
      displayName: `${displayNameOf(owner)} bot`,
      followersCount: logNormal(random, 180, 1.2),
      followingCount: random.integer(4),
      postsCount: logNormal(random, 9_000 * age, 0.7),
      likesCount: random.integer(3),
      listedCount: random.integer(12),
      isAutomated: random.chance(0.5),
    };
  },
  'mass-follower': (circumstances) => {
    const { random, age } = circumstances;
    return {
      ...makePerson(circumstances, { avatar: 0.95, bio: 0.9, place: 0.5, link: 0.3 }, makeMassFollowerBio),
      followersCount: logNormal(random, 900, 0.8),
      followingCount: random.chance(0.4) ? followingCap - random.integer(8) : 3_000 + random.integer(2_000),
      postsCount: logNormal(random, 1_500 * Math.max(age, 0.2), 1),
      likesCount: logNormal(random, 2_000 * Math.max(age, 0.2), 1.2),
      listedCount: random.integer(9),
    };
  },
  bought: (circumstances) => {
    const { random } = circumstances;
    const name = makeName(random);
    return {
      ...makePerson(circumstances, { avatar: 0.7, bio: 0.1, place: 0.05, link: 0 }, makeBio),
      handle: batchHandle(random, random.chance(0.5) ? name : makeName(random)),
      displayName: displayNameOf(name),
      followersCount: logNormal(random, 8, 0.7),
      followingCount: Math.min(followingCap, logNormal(random, 850, 0.5)),
      postsCount: random.chance(0.6) ? 0 : 1 + random.integer(12),
      likesCount: random.chance(0.85) ? 0 : 1 + random.integer(3),
      listedCount: 0,
    };
  },
};

export function makePerson(
  { random, createdAt }: Circumstances,
  shares: { readonly avatar: number; readonly bio: number; readonly place: number; readonly link: number },
  bioOf: (random: Random) => string,
): Profile {
  const name = makeName(random);
  return {
    handle: personalHandle(random, name),
    displayName: random.chance(0.85) ? displayNameOf(name) : displayNameOf(name).split(' ')[0]!,
    bio: random.chance(shares.bio) ? bioOf(random) : '',
    location: random.chance(shares.place) ? makePlace(random) : '',
    link: random.chance(shares.link) ? `https://${name.given}${name.family}.example` : '',
    createdAt,
    followersCount: null,
    followingCount: null,
    postsCount: null,
    likesCount: null,
    listedCount: null,
    hasAvatar: random.chance(shares.avatar),
    isVerified: false,
    isProtected: false,
    isAutomated: false,
  };
}

/** @param medians at an age of a thousand days and ordinary liveliness */
export function makeCounts(
  { random, age, liveliness }: Circumstances,
  medians: {
    readonly followers: number;
    readonly following: number;
    readonly posts: number;
    readonly likes: number;
  },
): Counts {
  const grown = (median: number, growth: number, pull: number, spread: number): number =>
    logNormal(random, median * Math.exp(growth * Math.log(age) + pull * liveliness), spread);
  const followersCount = grown(medians.followers, 0.5, 0.8, 0.9);
  return {
    followersCount,
    followingCount: Math.min(followingCap, grown(medians.following, 0.3, 0.4, 0.8)),
    postsCount: grown(medians.posts, 0.75, 1.3, 0.9),
    likesCount: grown(medians.likes, 0.6, 1.3, 1.2),
    listedCount: Math.floor((followersCount / 150) * Math.exp(random.normal(-0.5, 0.8))),
  };
}

/** A whole number whose logarithm is normal around that of the median. */
export function logNormal(random: Random, median: number, spread: number): number {
  return Math.floor(median * Math.exp(random.normal(0, spread)));
}

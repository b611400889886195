/**
 * Facts: everything a detector may be told. Names and types only; who loads them is facts/'s affair.
 * A fact that is not known is absent. Language, time zone, era, crawl date and id magnitude are no facts.
 */
import type { Platform } from './account';

/** What a post is: words of its own, an answer to somebody, or somebody else's words passed on. */
export const postKinds = ['post', 'reply', 'repost'] as const;
export type PostKind = (typeof postKinds)[number];

/**
 * What an account's newest posts tell, newest first. How many posts are at hand is the affair of whoever collected them
 * and no fact: a list's length may make a detector surer, never more suspicious.
 */
export interface TimelineFacts {
  /** Texts of what it wrote itself, reposts left out; '' is a post without words. */
  postTexts: readonly string[];
  /** Seconds between consecutive posts, reposts among them, at least 0. */
  postGaps: readonly number[];
  /**
   * Time of day of each post: whole seconds since midnight UTC, 0 to 86,399. The time zone is no fact: what is made of
   * them must not change when all are turned by the same amount.
   */
  postTimesOfDay: readonly number[];
  /** Names of the applications it posted with; posts of which that is not known are left out. */
  postApplications: readonly string[];
  /** Kinds of the posts; those of which that is not known are left out. */
  postKinds: readonly PostKind[];
}

/** Their names: a fact that is missing here does not compile. */
export const timelineFactNames = Object.keys({
  postTexts: true,
  postGaps: true,
  postTimesOfDay: true,
  postApplications: true,
  postKinds: true,
} satisfies Record<keyof TimelineFacts, true>) as readonly (keyof TimelineFacts)[];

/** What an account's profile tells. */
export interface ProfileFacts {
  platform: Platform;
  handle: string;
  displayName: string;
  bio: string;
  location: string;
  link: string;
  /** Days between the account's creation and the observation, at least 0. */
  ageDays: number;
  followersCount: number;
  followingCount: number;
  postsCount: number;
  likesCount: number;
  listedCount: number;
  hasAvatar: boolean;
  isVerified: boolean;
  isProtected: boolean;
  isAutomated: boolean;
}

export interface AccountFacts extends ProfileFacts, TimelineFacts {}

/**
 * What is known of an audience as a whole: lists with one place per follower in rank order, 0 = oldest, all of one length.
 * What is not known of a follower is null; a list of which nothing is known is absent.
 */
export interface AudienceFacts {
  followerCreationTimes: readonly (Date | null)[];
  followerHandles: readonly (string | null)[];
  /** '' is a bio without words. */
  followerBios: readonly (string | null)[];
  /**
   * Kinds of each follower's newest posts, newest first, one letter each: A a post of its own, T a reply, C a repost
   * ("digital DNA"). Null where no post is known.
   */
  followerPostKinds: readonly (string | null)[];
}

export type Scope = 'account' | 'audience';
export type FactsOf<S extends Scope> = S extends 'account' ? AccountFacts : AudienceFacts;
export type FactName<S extends Scope> = keyof FactsOf<S> & string;
/** The facts at hand about one account: what is not known is absent. */
export type KnownFacts = Readonly<Partial<AccountFacts>>;
/** The facts at hand about one audience. */
export type KnownAudienceFacts = Readonly<Partial<AudienceFacts>>;

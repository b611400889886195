/**
 * Facts: everything a detector may be told. Names and types only; who loads them is facts/'s affair.
 * A fact that is not known is absent. Language, time zone, era, crawl date and id magnitude are no facts.
 */
import type { Platform } from './account';

export interface AccountFacts {
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

/** What is known of an audience as a whole; the audience detectors of the next issues are told these. */
export interface AudienceFacts {
  /** Followers in rank order, 0 = oldest; creation times are null where not known. */
  followerCreationTimes: readonly (Date | null)[];
}

export type Scope = 'account' | 'audience';
export type FactsOf<S extends Scope> = S extends 'account' ? AccountFacts : AudienceFacts;
export type FactName<S extends Scope> = keyof FactsOf<S> & string;
/** The facts at hand about one account: what is not known is absent. */
export type KnownFacts = Readonly<Partial<AccountFacts>>;

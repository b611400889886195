/**
 * A social account as the product knows it: who it is (platform and native id) and what its profile said
 * at one moment. A null field is not known; zero, false and '' are facts.
 */

/** Platforms an account may live on. `synthetic` is the scenario generator's: nobody there is real. */
export const platforms = ['x', 'bluesky', 'mastodon', 'github', 'synthetic'] as const;
export type Platform = (typeof platforms)[number];

/** Our own key of an account: a positive 64-bit integer in decimal, as PostgreSQL returns it. */
export type AccountId = string;

/** How a caller names an account: exactly one of nativeId and handle. Handles match whatever their case. */
export type AccountRef =
  | { readonly platform: Platform; readonly nativeId: string; readonly handle?: undefined }
  | { readonly platform: Platform; readonly handle: string; readonly nativeId?: undefined };

/** What a profile shows. Counts are non-negative integers; texts are as the platform gave them. */
export interface Profile {
  readonly handle: string | null;
  readonly displayName: string | null;
  readonly bio: string | null;
  readonly location: string | null;
  readonly link: string | null;
  /** When the account was created. */
  readonly createdAt: Date | null;
  readonly followersCount: number | null;
  readonly followingCount: number | null;
  readonly postsCount: number | null;
  readonly likesCount: number | null;
  readonly listedCount: number | null;
  /** False where the platform's placeholder picture is shown. */
  readonly hasAvatar: boolean | null;
  /**
   * True where the platform has checked who is behind the account, false where it checks accounts of this kind and has
   * not checked this one. A mark that is sold is neither: of X observed from 2023-04-20 on, when persons lost the mark
   * they had earned and could only buy another, it is true of the organisations X still checks and not known of all
   * others, bearers of no mark among them. Each source sees to that: detectors do not look at dates.
   */
  readonly isVerified: boolean | null;
  readonly isProtected: boolean | null;
  /** True where the platform itself labels the account as automated. */
  readonly isAutomated: boolean | null;
}

/** An account with its newest facts. `profile` and `observedAt` are null together: id-only, nothing was ever seen. */
export interface Account {
  readonly id: AccountId;
  readonly platform: Platform;
  readonly nativeId: string;
  readonly profile: Profile | null;
  /** When the platform was read, not when the row was written. */
  readonly observedAt: Date | null;
  /** When the newest of its stored posts were read; absent or null where there are none. */
  readonly postsObservedAt?: Date | null;
  /** How many of its posts are stored; absent where there are none. It tells scores apart and is no fact about it. */
  readonly storedPosts?: number;
  /** The handle a caller named it by, while nothing was observed: no fact about it. A profile shows its own. */
  readonly namedHandle?: string;
}

/** A profile about which nothing is known: the base to which a source adds what it was told. */
export const unknownProfile: Profile = Object.freeze({
  handle: null,
  displayName: null,
  bio: null,
  location: null,
  link: null,
  createdAt: null,
  followersCount: null,
  followingCount: null,
  postsCount: null,
  likesCount: null,
  listedCount: null,
  hasAvatar: null,
  isVerified: null,
  isProtected: null,
  isAutomated: null,
});

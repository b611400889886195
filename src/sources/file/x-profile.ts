/**
 * What X's formats have in common about a profile.
 */
import type { Profile } from '../../domain/account';

/** What each of X's formats comes to. */
export interface XUser {
  readonly nativeId: string;
  /** Null where the object holds an id and nothing else that is known. */
  readonly profile: Profile | null;
}

/** X shows its own picture where nobody uploaded one; its address says so. */
export function isPlaceholderPicture(address: string): boolean {
  return /\/default_profile_images\/|\/sticky\/default_profile/.test(address);
}

/** From this day on X verifies nobody but organisations: what persons had earned was taken down, the mark is sold. */
const verificationEnd = Date.UTC(2023, 3, 20);
/** What X still looks into before it marks them. */
const checkedTypes: readonly string[] = ['business', 'government'];
/** Given since December 2022 to those who pay, and until the end to those who had been verified too. */
const soldType = 'blue';

/**
 * Whether X checked who is behind an account, out of its mark (`verified`) and the mark's type (`verified_type` in API v2
 * and in what X's own pages load, there with capitals; `ext_verified_type` in v1.1).
 *
 * Of an account observed after the end only a type that is still checked tells anything: `verified: true` means a
 * subscription, and `verified: false`, like the type `none`, means that there is none; nobody asked who it is.
 * `is_blue_verified` and `ext_is_blue_verified` are about subscriptions alone and are not read.
 * @param observedAt null where it is not known: what the mark meant then is not known either
 */
export function isVerifiedByX(verified: boolean | null, type: string | null, observedAt: Date | null): boolean | null {
  const kind = type?.toLowerCase();
  if (kind !== undefined && checkedTypes.includes(kind)) return true;
  if (kind === soldType || observedAt === null || observedAt.getTime() >= verificationEnd) return null;
  return verified;
}

/** @returns null where not one fact is known: a follower of whom there is only the id */
export function knownProfile(profile: Profile): Profile | null {
  for (const value of Object.values(profile)) if (value !== null) return profile;
  return null;
}

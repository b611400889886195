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

/** @returns null where not one fact is known: a follower of whom there is only the id */
export function knownProfile(profile: Profile): Profile | null {
  for (const value of Object.values(profile)) if (value !== null) return profile;
  return null;
}

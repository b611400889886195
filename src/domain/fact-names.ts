/**
 * The names of all facts at run time, for those whom the compiler does not check: detectors in plain JavaScript.
 */
import { type FactName, type ProfileFacts, type Scope, timelineFactNames } from './facts';

/** A fact that is missing here does not compile. */
const profile: Readonly<Record<keyof ProfileFacts, true>> = {
  platform: true,
  handle: true,
  displayName: true,
  bio: true,
  location: true,
  link: true,
  ageDays: true,
  followersCount: true,
  followingCount: true,
  postsCount: true,
  likesCount: true,
  listedCount: true,
  hasAvatar: true,
  isVerified: true,
  isProtected: true,
  isAutomated: true,
};
const audience: Readonly<Record<FactName<'audience'>, true>> = {
  followerCreationTimes: true,
  followerHandles: true,
  followerBios: true,
  followerPostKinds: true,
};

const names: Readonly<Record<Scope, readonly string[]>> = {
  account: [...Object.keys(profile), ...timelineFactNames],
  audience: Object.keys(audience),
};

/** What a detector of this scope may declare. */
export function factNames(scope: Scope): readonly string[] {
  return names[scope];
}

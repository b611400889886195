/**
 * Facts of one account that its profile tells. What the platform did not say, or said impossibly, is not known:
 * a detector never sees a null, a negative count or an age from the future.
 */
import type { Platform, Profile } from '../../domain/account';
import type { KnownFacts, ProfileFacts } from '../../domain/facts';

const dayMs = 86_400_000;

/** All of one shape, by which engines read them several times as fast: what is not known is there as undefined. */
type ProfileFactsOrUndefined = { readonly [Name in keyof ProfileFacts]: ProfileFacts[Name] | undefined };

/**
 * @param profile null for an id-only account, of which only the platform is known
 * @param observedAt when the profile was read; the age is the age at that moment, whenever it is judged
 */
export function profileFacts(platform: Platform, profile: Profile | null, observedAt: Date | null): KnownFacts {
  if (!profile) return { platform };
  const facts: ProfileFactsOrUndefined = {
    platform,
    // An account without a handle does not exist: an empty one was not told.
    handle: profile.handle === '' ? undefined : (profile.handle ?? undefined),
    displayName: profile.displayName ?? undefined,
    bio: profile.bio ?? undefined,
    location: profile.location ?? undefined,
    link: profile.link ?? undefined,
    ageDays: ageDays(profile.createdAt, observedAt),
    followersCount: count(profile.followersCount),
    followingCount: count(profile.followingCount),
    postsCount: count(profile.postsCount),
    likesCount: count(profile.likesCount),
    listedCount: count(profile.listedCount),
    hasAvatar: profile.hasAvatar ?? undefined,
    isVerified: profile.isVerified ?? undefined,
    isProtected: profile.isProtected ?? undefined,
    isAutomated: profile.isAutomated ?? undefined,
  };
  return facts;
}

function count(value: number | null): number | undefined {
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Days, at least 0. A creation after the observation is a wrong clock or bad data: the age is not known. */
function ageDays(createdAt: Date | null, observedAt: Date | null): number | undefined {
  if (!createdAt || !observedAt) return undefined;
  const days = (observedAt.getTime() - createdAt.getTime()) / dayMs;
  return days >= 0 ? days : undefined;
}

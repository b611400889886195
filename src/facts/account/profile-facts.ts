/**
 * Facts of one account that its profile tells. What the platform did not say, or said impossibly, is absent:
 * a detector never sees a null, a negative count or an age from the future.
 */
import type { Platform, Profile } from '../../domain/account';
import type { AccountFacts, KnownFacts } from '../../domain/facts';

const dayMs = 86_400_000;

/**
 * @param profile null for an id-only account, of which only the platform is known
 * @param observedAt when the profile was read; the age is the age at that moment, whenever it is judged
 */
export function profileFacts(platform: Platform, profile: Profile | null, observedAt: Date | null): KnownFacts {
  if (!profile) return { platform };
  const { handle, displayName, bio, location, link, hasAvatar, isVerified, isProtected, isAutomated } = profile;
  const told = { displayName, bio, location, link, hasAvatar, isVerified, isProtected, isAutomated };
  return withoutNulls({
    platform,
    ...told,
    // An account without a handle does not exist: an empty one was not told.
    handle: handle === '' ? null : handle,
    ageDays: ageDays(profile.createdAt, observedAt),
    followersCount: count(profile.followersCount),
    followingCount: count(profile.followingCount),
    postsCount: count(profile.postsCount),
    likesCount: count(profile.likesCount),
    listedCount: count(profile.listedCount),
  });
}

type FactsOrNull = { readonly [Name in keyof AccountFacts]: AccountFacts[Name] | null };

function count(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Days, at least 0. A creation after the observation is a wrong clock or bad data: the age is not known. */
function ageDays(createdAt: Date | null, observedAt: Date | null): number | null {
  if (!createdAt || !observedAt) return null;
  const days = (observedAt.getTime() - createdAt.getTime()) / dayMs;
  return days >= 0 ? days : null;
}

function withoutNulls(facts: FactsOrNull): KnownFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** Tells facts apart: two lists of the same moment may differ, and a score holds only for the facts it was made from. */
import { hash } from 'node:crypto';
import type { KnownFacts, ProfileFacts } from '../domain/facts';

/**
 * Sixteen hexadecimal digits of a SHA-256 over what the profile tells and over which posts are stored; the order in
 * which facts were gathered is no matter. What the posts themselves tell is left out, so that whether a score is up to
 * date can be seen without reading them: they cannot change without their number or `postsObservedAt` changing.
 * @param postsObservedAt absent or null where no posts are stored: such digests are over the profile alone
 */
export function factsDigest(facts: KnownFacts, postsObservedAt?: Date | null, storedPosts?: number): string {
  const { ageDays, bio, displayName, followersCount, followingCount, handle, hasAvatar, isAutomated } = facts;
  const { isProtected, isVerified, likesCount, link, listedCount, location, platform, postsCount } = facts;
  // In the order of their names and what is not known left out, as digest() writes them, in a tenth of its time.
  const told: Record<keyof ProfileFacts | 'postsObservedAt' | 'storedPosts', unknown> = {
    ageDays,
    bio,
    displayName,
    followersCount,
    followingCount,
    handle,
    hasAvatar,
    isAutomated,
    isProtected,
    isVerified,
    likesCount,
    link,
    listedCount,
    location,
    platform,
    postsCount,
    postsObservedAt: postsObservedAt ?? undefined,
    storedPosts,
  };
  return hash('sha256', JSON.stringify(told)).slice(0, 16);
}

/** A profile as columns: their names, a profile's values in that order, and back. */
import type { Profile } from '../domain/account';
import type { CopyValue } from './copy-row';
import type { Row } from './database';

/** In the tables' own order. */
export const profileColumns = [
  'created_at',
  'followers_count',
  'following_count',
  'posts_count',
  'likes_count',
  'listed_count',
  'has_avatar',
  'is_verified',
  'is_protected',
  'is_automated',
  'handle',
  'display_name',
  'bio',
  'location',
  'link',
] as const;

export function profileValues(profile: Profile): CopyValue[] {
  return [
    profile.createdAt,
    profile.followersCount,
    profile.followingCount,
    profile.postsCount,
    profile.likesCount,
    profile.listedCount,
    profile.hasAvatar,
    profile.isVerified,
    profile.isProtected,
    profile.isAutomated,
    profile.handle,
    profile.displayName,
    profile.bio,
    profile.location,
    profile.link,
  ];
}

/** @param at index of the first profile column in the row */
export function profileFromRow(row: Row, at: number): Profile {
  return {
    createdAt: row[at] as Date | null,
    followersCount: countFrom(row[at + 1]),
    followingCount: countFrom(row[at + 2]),
    postsCount: countFrom(row[at + 3]),
    likesCount: countFrom(row[at + 4]),
    listedCount: countFrom(row[at + 5]),
    hasAvatar: row[at + 6] as boolean | null,
    isVerified: row[at + 7] as boolean | null,
    isProtected: row[at + 8] as boolean | null,
    isAutomated: row[at + 9] as boolean | null,
    handle: row[at + 10] as string | null,
    displayName: row[at + 11] as string | null,
    bio: row[at + 12] as string | null,
    location: row[at + 13] as string | null,
    link: row[at + 14] as string | null,
  };
}

/** An int8 as a number: the tables' checks keep counts below 2^53. */
export function countFrom(value: unknown): number | null {
  return value === null ? null : Number(value);
}

/**
 * An X API v1.1 user object as a follower. Its schema: schema/imports/x-v1-user.schema.json.
 */
import type { Profile } from '../../domain/account';
import { BadField, type Fields, readCount, readFields, readFlag, readHandle, readText } from './field';
import { parseLegacyDate, readDate } from './x-date';
import { readLegacyId } from './x-id';
import { isPlaceholderPicture, isVerifiedByX, knownProfile, type XUser } from './x-profile';

/** Names of v2 that v1.1 never had: such a row read as v1.1 would lose its facts without a word. */
const foreignKeys = ['username', 'public_metrics'] as const;

/** @throws BadField */
export function readV1User(value: unknown, observedAt: Date): XUser {
  const row = readFields(value, 'the row');
  for (const key of foreignKeys) {
    if (key in row) throw new BadField(`${key} belongs to API v2, and the file is read as v1.1`);
  }
  const nativeId = readLegacyId(row);
  const profile: Profile = {
    handle: readHandle(row, 'screen_name'),
    displayName: readText(row, 'name'),
    bio: readText(row, 'description'),
    location: readText(row, 'location'),
    link: readText(row, 'url'),
    createdAt: readDate(row, 'created_at', parseLegacyDate, observedAt),
    followersCount: readCount(row, 'followers_count'),
    followingCount: readCount(row, 'friends_count'),
    postsCount: readCount(row, 'statuses_count'),
    likesCount: readCount(row, 'favourites_count'),
    listedCount: readCount(row, 'listed_count'),
    hasAvatar: hasAvatar(row),
    isVerified: isVerified(row, observedAt),
    isProtected: readFlag(row, 'protected'),
    isAutomated: null,
  };
  return { nativeId, profile: knownProfile(profile) };
}

function isVerified(row: Fields, observedAt: Date): boolean | null {
  const types = [readText(row, 'verified_type'), readText(row, 'ext_verified_type')];
  return isVerifiedByX(readFlag(row, 'verified'), types[0] ?? types[1] ?? null, observedAt);
}

function hasAvatar(row: Fields): boolean | null {
  const isDefault = readFlag(row, 'default_profile_image');
  const pictures = [readText(row, 'profile_image_url_https'), readText(row, 'profile_image_url')];
  if (isDefault !== null) return !isDefault;
  const picture = pictures[0] ?? pictures[1] ?? null;
  return picture === null ? null : !isPlaceholderPicture(picture);
}

/**
 * An X API v2 user object as a follower. Its schema: schema/imports/x-v2-user.schema.json.
 */
import type { Profile } from '../../domain/account';
import { BadField, readCount, readFields, readFlag, readHandle, readText } from './field';
import { parseIsoDate, readDate } from './x-date';
import { readId } from './x-id';
import { isPlaceholderPicture, isVerifiedByX, knownProfile, type XUser } from './x-profile';

/** Names of v1.1 that v2 never had: such a row read as v2 would lose its facts without a word. */
const foreignKeys = ['id_str', 'screen_name', 'followers_count'] as const;

/** @throws BadField */
export function readV2User(value: unknown, observedAt: Date): XUser {
  const row = readFields(value, 'the row');
  for (const key of foreignKeys) {
    if (key in row) throw new BadField(`${key} belongs to API v1.1, and the file is read as v2`);
  }
  const metrics = row['public_metrics'] == null ? {} : readFields(row['public_metrics'], 'public_metrics');
  const picture = readText(row, 'profile_image_url');
  const nativeId = readId(row);
  const profile: Profile = {
    handle: readHandle(row, 'username'),
    displayName: readText(row, 'name'),
    bio: readText(row, 'description'),
    location: readText(row, 'location'),
    link: readText(row, 'url'),
    createdAt: readDate(row, 'created_at', parseIsoDate, observedAt),
    followersCount: readCount(metrics, 'followers_count'),
    followingCount: readCount(metrics, 'following_count'),
    postsCount: readCount(metrics, 'tweet_count'),
    likesCount: readCount(metrics, 'like_count'),
    listedCount: readCount(metrics, 'listed_count'),
    hasAvatar: picture === null ? null : !isPlaceholderPicture(picture),
    isVerified: isVerifiedByX(readFlag(row, 'verified'), readText(row, 'verified_type'), observedAt),
    isProtected: readFlag(row, 'protected'),
    isAutomated: null,
  };
  return { nativeId, profile: knownProfile(profile) };
}

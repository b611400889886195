/**
 * Sixteen counts of a profile as a table for the random forest: the columns with which the published baselines work.
 */
import type { LabelledProfile } from '../../src/scoring/labelled-profiles';

export const profileColumns = [
  ...['followers', 'following', 'posts', 'likes', 'listed', 'age in days'],
  ...['following per follower', 'posts a day', 'followers a day', 'following a day', 'likes a day'],
  ...['handle length', 'digits in the handle', 'bio length', 'verified', 'has a picture'],
] as const;

const dayMs = 86_400_000;

/** One number per column; NaN where it is not known. Rates are over at least a day. */
export function columnsOf({ profile, observedAt }: LabelledProfile): number[] {
  const known = (value: number | boolean | null | undefined): number => (value == null ? NaN : Number(value));
  const created = profile.createdAt?.getTime() ?? NaN;
  const age = ((observedAt?.getTime() ?? NaN) - created) / dayMs;
  const ageDays = age >= 0 ? age : NaN;
  const days = Math.max(1, ageDays);
  const followers = known(profile.followersCount);
  const following = known(profile.followingCount);
  const posts = known(profile.postsCount);
  const likes = known(profile.likesCount);
  return [
    ...[followers, following, posts, likes, known(profile.listedCount), ageDays],
    ...[(following + 1) / (followers + 1), posts / days, followers / days, following / days, likes / days],
    ...[known(profile.handle?.length), digitsIn(profile.handle)],
    ...[known(profile.bio?.length), known(profile.isVerified), known(profile.hasAvatar)],
  ];
}

function digitsIn(text: string | null): number {
  return text === null ? NaN : (text.match(/\d/g)?.length ?? 0);
}

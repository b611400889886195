/**
 * The registry: every detector of the house, one line each, in the order in which signals are shown.
 */
import { activityForAge } from './account/activity-for-age';
import { followerScarcity } from './account/follower-scarcity';
import { followingCap } from './account/following-cap';
import { followingGrowthForAge } from './account/following-growth-for-age';
import { followingImbalance } from './account/following-imbalance';
import { followingWithoutPosting } from './account/following-without-posting';
import { handleNameDisagreement } from './account/handle-name-disagreement';
import { likesScarcity } from './account/likes-scarcity';
import { machineMadeHandle } from './account/machine-made-handle';
import { massFollowing } from './account/mass-following';
import { placeholderAvatar } from './account/placeholder-avatar';
import { selfDeclaredBot } from './account/self-declared-bot';
import { silentAccount } from './account/silent-account';
import { spamBio } from './account/spam-bio';
import { sparseProfile } from './account/sparse-profile';
import { unlistedAccount } from './account/unlisted-account';
import type { Detector } from './detector';
import { registerDetectors } from './register';

export const detectors: readonly Detector[] = registerDetectors([
  sparseProfile,
  placeholderAvatar,
  machineMadeHandle,
  handleNameDisagreement,
  spamBio,
  selfDeclaredBot,
  silentAccount,
  likesScarcity,
  activityForAge,
  followingImbalance,
  followerScarcity,
  unlistedAccount,
  followingWithoutPosting,
  followingCap,
  massFollowing,
  followingGrowthForAge,
]);

/** Those that judge a single account. */
export const accountDetectors: readonly Detector<'account'>[] = detectors.filter(isAccountDetector);

function isAccountDetector(detector: Detector): detector is Detector<'account'> {
  return detector.meta.scope === 'account';
}

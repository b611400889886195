/**
 * The registry: every detector of the house, one line each, in the order in which signals are shown.
 */
import { activityForAge } from './account/activity-for-age';
import { followerScarcity } from './account/follower-scarcity';
import { followingCap } from './account/following-cap';
import { followingGrowthForAge } from './account/following-growth-for-age';
import { followingImbalance } from './account/following-imbalance';
import { followingScarcity } from './account/following-scarcity';
import { followingWithoutPosting } from './account/following-without-posting';
import { handleNameDisagreement } from './account/handle-name-disagreement';
import { likesScarcity } from './account/likes-scarcity';
import { linkStream } from './account/link-stream';
import { machineMadeHandle } from './account/machine-made-handle';
import { massFollowing } from './account/mass-following';
import { placeholderAvatar } from './account/placeholder-avatar';
import { postingMetronome } from './account/posting-metronome';
import { postingWithoutLiking } from './account/posting-without-liking';
import { repeatedPosts } from './account/repeated-posts';
import { repostStream } from './account/repost-stream';
import { selfDeclaredBot } from './account/self-declared-bot';
import { silentAccount } from './account/silent-account';
import { singleClient } from './account/single-client';
import { sleeplessPosting } from './account/sleepless-posting';
import { spamBio } from './account/spam-bio';
import { spamPhrases } from './account/spam-phrases';
import { sparseProfile } from './account/sparse-profile';
import { unlistedAccount } from './account/unlisted-account';
import { unreturnedFollowing } from './account/unreturned-following';
import { unverifiedProminence } from './account/unverified-prominence';
import { batchMadeHandles } from './audience/batch-made-handles';
import { lookalikeHandles } from './audience/lookalike-handles';
import { nearDuplicateBios } from './audience/near-duplicate-bios';
import { sharedPostingDna } from './audience/shared-posting-dna';
import type { Detector } from './detector';
import { registerDetectors } from './register';

export const detectors: readonly Detector[] = registerDetectors([
  sparseProfile,
  placeholderAvatar,
  machineMadeHandle,
  handleNameDisagreement,
  spamBio,
  selfDeclaredBot,
  unverifiedProminence,
  silentAccount,
  likesScarcity,
  postingWithoutLiking,
  activityForAge,
  followingImbalance,
  unreturnedFollowing,
  followerScarcity,
  unlistedAccount,
  followingScarcity,
  followingWithoutPosting,
  followingCap,
  massFollowing,
  followingGrowthForAge,
  repeatedPosts,
  spamPhrases,
  linkStream,
  repostStream,
  postingMetronome,
  sleeplessPosting,
  singleClient,
  batchMadeHandles,
  lookalikeHandles,
  nearDuplicateBios,
  sharedPostingDna,
]);

/**
 * Ours, and after them those from outside; see load-external.ts.
 * @throws AloiError CONFIGURATION where an id is taken
 */
export function registeredDetectors(external: readonly Detector[]): readonly Detector[] {
  return external.length === 0 ? detectors : registerDetectors([...detectors, ...external]);
}

/** Those that judge a single account. */
export function accountDetectorsOf(registered: readonly Detector[]): readonly Detector<'account'>[] {
  return registered.filter(isAccountDetector);
}

/** Ours that judge a single account. */
export const accountDetectors: readonly Detector<'account'>[] = accountDetectorsOf(detectors);

/** Those that judge an audience as a whole. */
export function audienceDetectorsOf(registered: readonly Detector[]): readonly Detector<'audience'>[] {
  return registered.filter(isAudienceDetector);
}

/** Ours that judge an audience as a whole. */
export const audienceDetectors: readonly Detector<'audience'>[] = audienceDetectorsOf(detectors);

function isAccountDetector(detector: Detector): detector is Detector<'account'> {
  return detector.meta.scope === 'account';
}

function isAudienceDetector(detector: Detector): detector is Detector<'audience'> {
  return detector.meta.scope === 'audience';
}

/**
 * Following cap: stopped at the number at which the platform forbids to follow more, for want of followers.
 */
import { logCurve } from '../../lib/curve';
import { abstained, defineGaugedDetector } from '../gauged-detector';

export const followingCap = defineGaugedDetector({
  meta: {
    id: 'following-cap',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'has run into the platform’s limit on following',
    rationale: 'X lets an account follow 5,000 others (2,000 until 2015) until it has followers of its own to match.',
    falsePositives: [
      'Enthusiasts who follow everybody in their field by hand',
      'Accounts that happen to follow a number near the limit',
    ],
    requires: ['platform', 'followingCount', 'followersCount'],
    cost: 'profile',
    messages: {
      near: 'It follows {{observed}} accounts, near the platform’s limit for accounts with few followers; usually {{usual}}.',
      far: 'It follows {{observed}} accounts, away from the platform’s limits; usually {{usual}}.',
    },
    indicates: 'mass-follower',
  },
  options: { caps: [2000, 5000], slack: 5, widthShare: 0.04, neededFollowersShare: 0.6 },
  gauge({ platform, followingCount, followersCount }, options) {
    if (platform !== 'x' && platform !== 'synthetic') {
      return abstained('not-applicable', 'the platform has no such limit');
    }
    let suspicion = 0;
    for (const cap of options.caps) {
      const near = closeness(followingCount, cap, options);
      if (near > 0) suspicion = Math.max(suspicion, near * unmatched(followersCount, cap, options));
    }
    return { suspicion, confidence: 1 };
  },
  evidence({ followingCount }, _options, { suspicion }) {
    const message = suspicion >= 0.25 ? 'near' : 'far';
    return [{ kind: 'measure', message, observed: followingCount, usual: [17, 2000], unit: 'count' }];
  },
});

/** 1 at the cap, falling to 1/e a `widthShare` below it; 0 above it, where the limit no longer holds. */
function closeness(
  followingCount: number,
  cap: number,
  { slack, widthShare }: { slack: number; widthShare: number },
): number {
  if (followingCount > cap + slack) return 0;
  return Math.exp(-Math.max(0, cap - followingCount) / (cap * widthShare));
}

/** 0.5 where the followers are `neededFollowersShare` of the cap, towards 1 where there are none. */
function unmatched(
  followersCount: number,
  cap: number,
  { neededFollowersShare }: { neededFollowersShare: number },
): number {
  return 1 - logCurve(followersCount, cap * neededFollowersShare, 1.5);
}

/**
 * Following imbalance: follows many and is followed by few.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const followingImbalance = defineGaugedDetector({
  meta: {
    id: 'following-imbalance',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'follows far more accounts than follow it',
    rationale: 'To be sold as a follower is to follow; nobody has a reason to follow back.',
    falsePositives: [
      'Readers who use the platform as a news feed',
      'Newcomers who followed what the platform suggested',
    ],
    requires: ['followingCount', 'followersCount'],
    cost: 'profile',
    messages: {
      ratio: 'It follows {{observed}} accounts for each one that follows it; usually {{usual}}.',
      unfollowed: 'It follows {{observed}} accounts and nobody follows it.',
    },
    indicates: 'fake-follower-like',
  },
  options: { middleRatio: 3, steepness: 0.7, halfContacts: 30 },
  gauge({ followingCount, followersCount }, options) {
    return {
      // One is added to both, so that a handful of contacts makes no extreme ratio.
      suspicion: logCurve((followingCount + 1) / (followersCount + 1), options.middleRatio, options.steepness),
      confidence: saturation(followingCount + followersCount, options.halfContacts),
    };
  },
  evidence({ followingCount, followersCount }) {
    if (followersCount === 0) {
      return [{ kind: 'measure', message: 'unfollowed', observed: followingCount, unit: 'count' }];
    }
    const ratio = followingCount / followersCount;
    return [{ kind: 'measure', message: 'ratio', observed: ratio, usual: [0.074, 6.5], unit: 'ratio' }];
  },
});

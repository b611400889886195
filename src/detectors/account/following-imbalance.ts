/**
 * Following imbalance: follows many and is followed by few.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineDetector } from '../detector';

export const followingImbalance = defineDetector({
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
  evaluate({ followingCount, followersCount }, { options }) {
    return {
      outcome: 'scored',
      // One is added to both, so that a handful of contacts makes no extreme ratio.
      suspicion: logCurve((followingCount + 1) / (followersCount + 1), options.middleRatio, options.steepness),
      confidence: saturation(followingCount + followersCount, options.halfContacts),
      evidence: [
        followersCount === 0
          ? { kind: 'measure', message: 'unfollowed', observed: followingCount, unit: 'count' }
          : {
              kind: 'measure',
              message: 'ratio',
              observed: followingCount / followersCount,
              usual: [0.074, 6.5],
              unit: 'ratio',
            },
      ],
    };
  },
});

/**
 * Following without posting: follows many accounts for the little it has written.
 * After SRF 2017, where following per post told bought followers best.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const followingWithoutPosting = defineGaugedDetector({
  meta: {
    id: 'following-without-posting',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'follows many accounts and writes next to nothing',
    rationale: 'An account that is paid to follow gets just enough posts to look alive.',
    falsePositives: ['Readers who follow many and hardly ever write', 'People who delete what they posted'],
    requires: ['followingCount', 'postsCount'],
    cost: 'profile',
    messages: {
      perPost: 'It follows {{observed}} accounts for each post it has written; usually {{usual}}.',
      noPost: 'It follows {{observed}} accounts and has not written a post.',
    },
    indicates: 'fake-follower-like',
  },
  options: { middlePerPost: 1, steepness: 0.6, addedPosts: 10, halfContacts: 30 },
  gauge({ followingCount, postsCount }, options) {
    return {
      suspicion: logCurve(
        (followingCount + 1) / (postsCount + options.addedPosts),
        options.middlePerPost,
        options.steepness,
      ),
      confidence: saturation(followingCount, options.halfContacts),
    };
  },
  evidence({ followingCount, postsCount }) {
    if (postsCount === 0) return [{ kind: 'measure', message: 'noPost', observed: followingCount, unit: 'count' }];
    const perPost = followingCount / postsCount;
    return [{ kind: 'measure', message: 'perPost', observed: perPost, usual: [0.0065, 2.2], unit: 'ratio' }];
  },
});

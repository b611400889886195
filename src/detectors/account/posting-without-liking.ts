/**
 * Posting without liking: writes, and hardly ever likes what others write.
 * Few likes are among the strongest signs of a bot in Yang et al. 2020 (BotometerLite); here for what the account writes.
 */
import { logCurve, saturation } from '../../lib/curve';
import { abstained, defineGaugedDetector } from '../gauged-detector';

export const postingWithoutLiking = defineGaugedDetector({
  meta: {
    id: 'posting-without-liking',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'posts and hardly ever likes',
    rationale: 'Who writes among people answers them, if only by a like; a machine writes on.',
    falsePositives: [
      'Newsrooms, companies and institutions that only announce',
      'People who answer and share where others like',
      'Accounts most of whose posts are from before their platform had likes',
    ],
    requires: ['likesCount', 'postsCount'],
    cost: 'profile',
    messages: {
      likesPerHundred: 'It has given {{observed}} likes for every hundred posts it has written; usually {{usual}}.',
    },
  },
  options: { middleRatio: 0.05, steepness: 0.6, halfPosts: 100 },
  gauge({ likesCount, postsCount }, options) {
    if (postsCount === 0) return abstained('not-applicable', 'has not written a post');
    return {
      // One is added to both, so that a handful of posts makes no extreme ratio.
      suspicion: 1 - logCurve((likesCount + 1) / (postsCount + 1), options.middleRatio, options.steepness),
      confidence: saturation(postsCount, options.halfPosts),
    };
  },
  evidence({ likesCount, postsCount }) {
    const perHundred = (100 * likesCount) / postsCount;
    return [{ kind: 'measure', message: 'likesPerHundred', observed: perHundred, usual: [0.2, 270], unit: 'ratio' }];
  },
});

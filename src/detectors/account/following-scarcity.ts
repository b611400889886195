/**
 * Following scarcity: the account reads hardly anybody. The other end, following too many, is for other detectors.
 */
import { logCurve, saturation } from '../../lib/curve';
import { abstained, defineGaugedDetector } from '../gauged-detector';

export const followingScarcity = defineGaugedDetector({
  meta: {
    id: 'following-scarcity',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'follows hardly anybody',
    rationale: 'People come to a platform to read others; a machine that only speaks has nobody to read.',
    falsePositives: [
      'Public figures and institutions who follow hardly anybody on principle',
      'Newcomers in their first days',
      'Writers who read through lists or searches',
    ],
    requires: ['followingCount'],
    uses: ['ageDays'],
    cost: 'profile',
    messages: { following: 'The number of accounts it follows is {{observed}}; usually {{usual}}.' },
  },
  options: { middleFollowing: 30, steepness: 0.8, halfAgeDays: 14, enoughFollowing: 1000 },
  gauge({ followingCount, ageDays }, options) {
    if (followingCount > options.enoughFollowing) {
      // Whether that is too many is not its question: it must not speak for an account that follows thousands.
      return abstained('not-applicable', `follows more than ${options.enoughFollowing}`);
    }
    return {
      suspicion: 1 - logCurve(followingCount + 1, options.middleFollowing, options.steepness),
      confidence: ageDays === undefined ? 0.5 : saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ followingCount }) {
    return [{ kind: 'measure', message: 'following', observed: followingCount, usual: [17, 2000], unit: 'count' }];
  },
});

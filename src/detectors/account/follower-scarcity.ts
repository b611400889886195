/**
 * Follower scarcity: hardly anybody follows the account.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const followerScarcity = defineGaugedDetector({
  meta: {
    id: 'follower-scarcity',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'is followed by hardly anybody',
    rationale: 'People who use a platform are found by their friends; accounts made to be counted are not.',
    falsePositives: [
      'Readers who never post and have told nobody of their account',
      'Newcomers in their first weeks',
      'Protected accounts kept for a few friends',
    ],
    requires: ['followersCount'],
    uses: ['ageDays'],
    cost: 'profile',
    messages: { followers: 'Its number of followers is {{observed}}; ordinary accounts have {{usual}}.' },
    indicates: 'fake-follower-like',
  },
  options: { middleFollowers: 60, steepness: 0.6, halfAgeDays: 60 },
  gauge({ followersCount, ageDays }, options) {
    return {
      suspicion: 1 - logCurve(followersCount + 1, options.middleFollowers, options.steepness),
      // Followers take time: of a young account their absence says less.
      confidence: ageDays === undefined ? 0.5 : saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ followersCount }) {
    return [{ kind: 'measure', message: 'followers', observed: followersCount, usual: [11, 3500], unit: 'count' }];
  },
});

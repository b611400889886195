/**
 * Following growth for age: has followed more accounts a day than people find.
 * The friends growth rate of Yang et al. 2020 (BotometerLite), the most telling of their features.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const followingGrowthForAge = defineGaugedDetector({
  meta: {
    id: 'following-growth-for-age',
    version: 1,
    scope: 'account',
    theme: 'growth',
    title: 'follows new accounts faster than people do',
    rationale: 'An account that is sold follows whoever pays, day after day, from its first day on.',
    falsePositives: [
      'Newcomers on their first days, who follow what the platform suggests',
      'People who moved from another platform and brought their list along',
    ],
    requires: ['followingCount', 'ageDays'],
    cost: 'profile',
    messages: { rate: 'It has followed accounts at {{observed}} since it exists; usually at {{usual}}.' },
    indicates: 'fake-follower-like',
  },
  options: { middlePerDay: 1.5, steepness: 0.7, minimumAgeDays: 7, halfAgeDays: 30 },
  gauge({ followingCount, ageDays }, options) {
    // Everybody follows a first handful at once; a rate over less than a week means nothing.
    const rate = followingCount / Math.max(options.minimumAgeDays, ageDays);
    return {
      suspicion: logCurve(rate, options.middlePerDay, options.steepness),
      confidence: saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ followingCount, ageDays }, options) {
    const rate = followingCount / Math.max(options.minimumAgeDays, ageDays);
    return [{ kind: 'measure', message: 'rate', observed: rate, usual: [0.03, 2.7], unit: 'per-day' }];
  },
});

/**
 * Likes scarcity: next to no like given for the time the account has existed.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const likesScarcity = defineGaugedDetector({
  meta: {
    id: 'likes-scarcity',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'hardly ever likes anything',
    rationale: 'Liking is what people do most and what a machine that follows for money has no use for.',
    falsePositives: [
      'Companies and institutions that only announce',
      'People who bookmark or share where others like',
      'Accounts from before their platform had likes',
    ],
    requires: ['likesCount', 'ageDays'],
    cost: 'profile',
    messages: { rate: 'It has given likes at {{observed}}; ordinary accounts at {{usual}}.' },
  },
  options: { middlePerDay: 0.05, steepness: 0.55, halfAgeDays: 60, minimumAgeDays: 7 },
  gauge({ likesCount, ageDays }, options) {
    const perDay = likesCount / Math.max(options.minimumAgeDays, ageDays);
    return {
      suspicion: 1 - logCurve(perDay, options.middlePerDay, options.steepness),
      confidence: saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ likesCount, ageDays }, options) {
    const perDay = likesCount / Math.max(options.minimumAgeDays, ageDays);
    return [{ kind: 'measure', message: 'rate', observed: perDay, usual: [0.005, 25], unit: 'per-day' }];
  },
});

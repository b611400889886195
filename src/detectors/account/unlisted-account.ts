/**
 * Unlisted account: no other account has put it on a list.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const unlistedAccount = defineGaugedDetector({
  meta: {
    id: 'unlisted-account',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'is on nobody’s list',
    rationale: 'To put an account on a list somebody must have found it worth sorting; that is hard to make in bulk.',
    falsePositives: [
      'Ordinary people with a small circle: many of them are on no list',
      'Newcomers in their first weeks',
    ],
    requires: ['listedCount'],
    uses: ['ageDays'],
    cost: 'profile',
    messages: { lists: 'The number of lists it is on is {{observed}}; ordinary accounts are on {{usual}}.' },
  },
  options: { middleLists: 2, steepness: 0.7, halfAgeDays: 180 },
  gauge({ listedCount, ageDays }, options) {
    return {
      suspicion: 1 - logCurve(listedCount + 1, options.middleLists, options.steepness),
      confidence: ageDays === undefined ? 0.5 : saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ listedCount }) {
    return [{ kind: 'measure', message: 'lists', observed: listedCount, usual: [0, 65], unit: 'count' }];
  },
});

/**
 * Activity for age: far fewer or far more posts than people write in the time the account has existed.
 */
import { saturation } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

/** Of genuine accounts, the 5th to the 95th percentile. */
const usualPerDay = [0.1, 25] as const;

export const activityForAge = defineGaugedDetector({
  meta: {
    id: 'activity-for-age',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'posts far less or far more than people do',
    rationale: 'Accounts for sale post once and fall silent; machines post without rest. People are in between.',
    falsePositives: [
      'Readers who hardly ever write',
      'Newsrooms and live tickers that post all day',
      'People who write in bursts and delete afterwards',
    ],
    requires: ['postsCount', 'ageDays'],
    cost: 'profile',
    messages: {
      within: 'It has posted {{observed}}; usual is {{usual}}.',
      fewer: 'It has posted {{observed}}, less than usual ({{usual}}).',
      more: 'It has posted {{observed}}, more than usual ({{usual}}).',
    },
  },
  options: { typicalPerDay: 2, middleDecades: 1.3, halfAgeDays: 30 },
  gauge({ postsCount, ageDays }, options) {
    const decades = Math.log10((postsCount + 0.5) / daysCounted(ageDays) / options.typicalPerDay);
    return {
      suspicion: saturation(decades ** 2, options.middleDecades ** 2),
      confidence: saturation(ageDays, options.halfAgeDays),
    };
  },
  evidence({ postsCount, ageDays }) {
    const perDay = postsCount / daysCounted(ageDays);
    const [low, high] = usualPerDay;
    const message = perDay < low ? 'fewer' : perDay > high ? 'more' : 'within';
    return [{ kind: 'measure', message, observed: perDay, usual: usualPerDay, unit: 'per-day' }];
  },
});

/** The first day counts in full. */
function daysCounted(ageDays: number): number {
  return Math.max(1, ageDays);
}

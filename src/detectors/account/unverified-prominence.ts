/**
 * Unverified prominence: an account that many follow and that its platform has not verified; being verified speaks for it.
 */
import { logCurve } from '../../lib/curve';
import { abstained, defineGaugedDetector } from '../gauged-detector';

export const unverifiedProminence = defineGaugedDetector({
  meta: {
    id: 'unverified-prominence',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'is widely followed and not verified',
    rationale: 'A platform that has checked who is behind an account vouches for it; of the widely followed, most are.',
    falsePositives: [
      'Communities, fan pages and hobbies that many follow and nobody speaks for',
      'People who became known overnight',
    ],
    requires: ['isVerified'],
    uses: ['followersCount'],
    cost: 'profile',
    messages: {
      verified: 'The platform has verified who it is.',
      unverified: 'It is not verified; the number of its followers is {{observed}}.',
    },
  },
  options: { minimumFollowers: 1000, middleFollowers: 40_000, steepness: 0.9, unverifiedSuspicion: 0.6 },
  gauge({ isVerified, followersCount }, options) {
    if (isVerified) return { suspicion: 0, confidence: 1 };
    const { minimumFollowers, middleFollowers, steepness, unverifiedSuspicion: suspicion } = options;
    if (followersCount === undefined) return abstained('too-little-data', 'not verified, followers not known');
    if (followersCount < minimumFollowers) {
      // Hardly anybody is verified: the want of it says something only of those that platforms do verify.
      return abstained('not-applicable', `fewer than ${minimumFollowers} followers`);
    }
    // As the share of the verified among people followed by so many.
    return { suspicion, confidence: logCurve(followersCount, middleFollowers, steepness) };
  },
  evidence({ isVerified, followersCount = 0 }) {
    if (isVerified) return [{ kind: 'excerpt', message: 'verified', text: '' }];
    return [{ kind: 'measure', message: 'unverified', observed: followersCount, unit: 'count' }];
  },
});

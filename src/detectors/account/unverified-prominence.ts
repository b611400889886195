/**
 * Unverified prominence: an account that many follow and that its platform has not verified; being verified speaks for it.
 */
import { logCurve } from '../../lib/curve';
import { defineDetector } from '../detector';

export const unverifiedProminence = defineDetector({
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
  evaluate({ isVerified, followersCount }, { options }) {
    if (isVerified) {
      const evidence = { kind: 'excerpt', message: 'verified', text: '' } as const;
      return { outcome: 'scored', suspicion: 0, confidence: 1, evidence: [evidence] };
    }
    const { minimumFollowers, middleFollowers, steepness, unverifiedSuspicion: suspicion } = options;
    if (followersCount === undefined) {
      return { outcome: 'abstained', because: 'too-little-data', detail: 'not verified, followers not known' };
    }
    if (followersCount < minimumFollowers) {
      // Hardly anybody is verified: the want of it says something only of those that platforms do verify.
      return { outcome: 'abstained', because: 'not-applicable', detail: `fewer than ${minimumFollowers} followers` };
    }
    return {
      outcome: 'scored',
      suspicion,
      // As the share of the verified among people followed by so many.
      confidence: logCurve(followersCount, middleFollowers, steepness),
      evidence: [{ kind: 'measure', message: 'unverified', observed: followersCount, unit: 'count' }],
    };
  },
});

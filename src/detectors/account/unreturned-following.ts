/**
 * Unreturned following: accounts followed over the square of followers, by which nobody is excused who follows few.
 * friends/followers² is of the class A features of Cresci et al. 2015.
 */
import { logCurve, saturation } from '../../lib/curve';
import { abstained, defineGaugedDetector } from '../gauged-detector';

/** Of genuine accounts: the 5th and the 95th percentile of (following + 1) / (followers + 1)². */
const usualRatio = [0.000077, 0.37] as const;

export const unreturnedFollowing = defineGaugedDetector({
  meta: {
    id: 'unreturned-following',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'follows, and hardly anybody follows back',
    rationale: 'What a person has to say finds its followers in time; followers for sale have nothing to say.',
    falsePositives: [
      'Readers who never post',
      'Newcomers who followed what the platform suggested',
      'Protected accounts kept for a few friends',
    ],
    requires: ['followingCount', 'followersCount'],
    cost: 'profile',
    messages: {
      follows: 'It follows {{observed}} accounts.',
      followers: 'The number of its followers is {{observed}}; for as many as it follows, {{usual}} count as usual.',
    },
    indicates: 'fake-follower-like',
  },
  options: { middleRatio: 0.3, steepness: 0.5, halfContacts: 30 },
  gauge({ followingCount, followersCount }, options) {
    if (followingCount === 0) return abstained('not-applicable', 'follows nobody');
    const ratio = (followingCount + 1) / (followersCount + 1) ** 2;
    return {
      suspicion: logCurve(ratio, options.middleRatio, options.steepness),
      confidence: saturation(followingCount + followersCount, options.halfContacts),
    };
  },
  evidence({ followingCount, followersCount }) {
    const usual = usualFollowers(followingCount);
    return [
      { kind: 'measure', message: 'follows', observed: followingCount, unit: 'count' },
      { kind: 'measure', message: 'followers', observed: followersCount, usual, unit: 'count' },
    ];
  },
});

/** The measure itself means little to most people: said instead is at which numbers of followers it is usual. */
function usualFollowers(followingCount: number): readonly [low: number, high: number] {
  const [low, high] = usualRatio;
  return [twoDigits(Math.sqrt((followingCount + 1) / high) - 1), twoDigits(Math.sqrt((followingCount + 1) / low) - 1)];
}

/** @param count at least 1 */
function twoDigits(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.round(count / unit) * unit;
}

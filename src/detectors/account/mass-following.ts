/**
 * Mass following: follows more accounts than anybody can read. It names a class and never adds points: such an
 * account is out of reach for its posts to be seen, and may well be a person's.
 */
import { logCurve } from '../../lib/curve';
import { defineDetector } from '../detector';

export const massFollowing = defineDetector({
  meta: {
    id: 'mass-following',
    version: 1,
    scope: 'account',
    theme: 'network',
    title: 'follows more accounts than anybody can read',
    rationale:
      'Above some 1,500 followed accounts (the trade’s convention) a post hardly reaches the follower any more.',
    falsePositives: [
      'Journalists and community managers who follow their whole field',
      'People who follow back out of courtesy',
    ],
    requires: ['followingCount'],
    cost: 'profile',
    messages: { following: 'It follows {{observed}} accounts; ordinary accounts follow {{usual}}.' },
    indicates: 'mass-follower',
    benign: true,
  },
  options: { middleFollowing: 1500, steepness: 1.2 },
  evaluate({ followingCount }, { options }) {
    return {
      outcome: 'scored',
      suspicion: logCurve(followingCount, options.middleFollowing, options.steepness),
      confidence: 1,
      evidence: [{ kind: 'measure', message: 'following', observed: followingCount, usual: [17, 2000], unit: 'count' }],
    };
  },
});

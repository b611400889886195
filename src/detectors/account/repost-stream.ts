/**
 * Repost stream: hardly a word of its own among what it passes on.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineDetector } from '../detector';

export const repostStream = defineDetector({
  meta: {
    id: 'repost-stream',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'passes on what others wrote and little else',
    rationale: 'To lift somebody’s numbers it takes reposts, and nobody who has something to say.',
    falsePositives: [
      'Fans who pass on all that their star writes',
      'Readers who collect what they want to find again',
      'Accounts of a cause that amplify their members',
    ],
    requires: ['postKinds'],
    cost: 'timeline',
    messages: { reposts: 'Of its posts, {{observed}} are reposts; usually {{usual}}.' },
  },
  options: { minimumPosts: 20, middleShare: 0.85, steepness: 8, halfPosts: 20 },
  evaluate({ postKinds }, { options }) {
    if (postKinds.length < options.minimumPosts) {
      return { outcome: 'abstained', because: 'too-little-data', detail: `${postKinds.length} posts` };
    }
    const reposts = postKinds.filter((kind) => kind === 'repost').length / postKinds.length;
    return {
      outcome: 'scored',
      suspicion: logCurve(reposts, options.middleShare, options.steepness),
      confidence: saturation(postKinds.length, options.halfPosts),
      evidence: [{ kind: 'measure', message: 'reposts', observed: reposts, usual: [0.02, 0.77], unit: 'share' }],
    };
  },
});

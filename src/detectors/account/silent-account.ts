/**
 * Silent account: hardly a post and hardly a like in all its life.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineDetector } from '../detector';

export const silentAccount = defineDetector({
  meta: {
    id: 'silent-account',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'neither posts nor likes',
    rationale: 'An account that was made to be counted has no reason to speak.',
    falsePositives: [
      'Readers who follow the news and never react',
      'Newcomers who have not found their way yet',
      'People who delete what they posted',
    ],
    requires: ['postsCount', 'likesCount'],
    uses: ['ageDays'],
    cost: 'profile',
    messages: { acts: 'Posts and likes together: {{observed}}; ordinary accounts have {{usual}}.' },
    indicates: 'inactive',
  },
  options: { middleActs: 300, steepness: 0.6, halfAgeDays: 60 },
  evaluate({ postsCount, likesCount, ageDays }, { options }) {
    const acts = postsCount + likesCount;
    return {
      outcome: 'scored',
      suspicion: 1 - logCurve(acts + 1, options.middleActs, options.steepness),
      // A young account has had no time to speak: its silence says less.
      confidence: ageDays === undefined ? 0.5 : saturation(ageDays, options.halfAgeDays),
      evidence: [{ kind: 'measure', message: 'acts', observed: acts, usual: [280, 79_000], unit: 'count' }],
    };
  },
});

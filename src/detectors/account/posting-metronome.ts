/**
 * Posting metronome: gaps between posts that are too even for a person (burstiness after Goh and Barabási 2008, corrected
 * for few posts after Kim and Jo 2016), or that are the same again and again.
 */
import { logCurve, saturation } from '../../lib/curve';
import { burstiness } from '../../lib/stats/burstiness';
import { sigmoid } from '../../lib/stats/logit';
import { defineDetector } from '../detector';

export const postingMetronome = defineDetector({
  meta: {
    id: 'posting-metronome',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'posts like a clock',
    rationale: 'People post in bursts, between work and sleep; a timer does not.',
    falsePositives: [
      'A weather station or a chiming clock that says what it is',
      'People who schedule a post for every morning',
    ],
    requires: ['postGaps'],
    cost: 'timeline',
    messages: {
      burstiness: 'The burstiness of its posts is {{observed}}, where a clock has −1 and chance 0; usually {{usual}}.',
      same: 'Of the gaps between its posts, {{observed}} are as long as the middle one; usually {{usual}}.',
    },
    expertPoints: 3,
  },
  options: {
    minimumGaps: 20,
    middleBurstiness: -0.3,
    spread: 0.07,
    sameWithinShare: 0.02,
    middleSame: 0.4,
    steepness: 4,
    halfGaps: 20,
  },
  evaluate({ postGaps }, { options }) {
    const unevenness = burstiness(postGaps);
    if (postGaps.length < options.minimumGaps || unevenness === null) {
      return { outcome: 'abstained', because: 'too-little-data', detail: `${postGaps.length} gaps between posts` };
    }
    const same = sameShare(postGaps, options.sameWithinShare);
    return {
      outcome: 'scored',
      suspicion: Math.max(
        sigmoid((options.middleBurstiness - unevenness) / options.spread),
        logCurve(same, options.middleSame, options.steepness),
      ),
      confidence: saturation(postGaps.length, options.halfGaps),
      evidence: [
        { kind: 'measure', message: 'burstiness', observed: unevenness, usual: [0.13, 0.77], unit: 'ratio' },
        { kind: 'measure', message: 'same', observed: same, usual: [0.01, 0.04], unit: 'share' },
      ],
    };
  },
});

/**
 * Share of the gaps that are within a share of their median: a clock that stood still for a day is still a clock. Posts of
 * one second are parts of one message and no beat.
 */
function sameShare(gaps: readonly number[], within: number): number {
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  if (median === 0) return 0;
  return gaps.filter((gap) => Math.abs(gap - median) <= within * median).length / gaps.length;
}

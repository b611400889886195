/**
 * Repeated posts: the same words again and again, or nearly the same (SimHash, Charikar 2002).
 */
import { logCurve, saturation } from '../../lib/curve';
import { excerpt } from '../../lib/text/excerpt';
import { comparableText, nearDuplicateGroups, simHash } from '../../lib/text/simhash';
import { defineDetector } from '../detector';

export const repeatedPosts = defineDetector({
  meta: {
    id: 'repeated-posts',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'posts the same words over and over',
    rationale:
      'Accounts that are filled by a machine draw from a short list; people hardly ever write a sentence twice.',
    falsePositives: [
      'Shops and event organisers who announce the same thing every week',
      'Players and runners whose application posts their results in one form of words',
      'People who greet every newcomer with the same sentence',
    ],
    requires: ['postTexts'],
    cost: 'timeline',
    messages: {
      repeats: 'Of its longer posts, {{observed}} repeat another one; usually {{usual}}.',
      example: 'It wrote again and again: “{{observed}}”.',
    },
    indicates: 'spam',
  },
  options: {
    minimumPosts: 10,
    minimumCharacters: 20,
    maximumDistanceBits: 6,
    middleShare: 0.3,
    steepness: 2,
    halfPosts: 15,
  },
  evaluate({ postTexts }, { options }) {
    const longer = postTexts.filter((text) => comparableText(text).length >= options.minimumCharacters);
    if (longer.length < options.minimumPosts) {
      return {
        outcome: 'abstained',
        because: 'too-little-data',
        detail: `${longer.length} posts of a sentence or more`,
      };
    }
    const groups = nearDuplicateGroups(longer.map(simHash), options.maximumDistanceBits);
    const repeats = groups.reduce((total, group) => total + group.length - 1, 0) / longer.length;
    const largest = groups.reduce<readonly number[]>((most, group) => (group.length > most.length ? group : most), []);
    return {
      outcome: 'scored',
      suspicion: logCurve(repeats, options.middleShare, options.steepness),
      confidence: saturation(longer.length, options.halfPosts),
      evidence: [
        { kind: 'measure', message: 'repeats', observed: repeats, usual: [0, 0.11], unit: 'share' },
        ...largest.slice(0, 1).map((place) => quote(longer[place]!)),
      ],
    };
  },
});

function quote(text: string) {
  return { kind: 'excerpt', message: 'example', text: excerpt(text) } as const;
}

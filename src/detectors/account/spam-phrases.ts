/**
 * Spam phrases: posts that sell, bait or trade follows.
 */
import { logCurve, saturation } from '../../lib/curve';
import { excerpt } from '../../lib/text/excerpt';
import { latinShare } from '../../lib/text/latin-letters';
import { defineDetector } from '../detector';
import { spamPhrasesIn } from '../tables/spam-phrases';

export const spamPhrases = defineDetector({
  meta: {
    id: 'spam-phrases',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'writes advertisements, bait and offers to trade follows',
    rationale: 'What spam wants is in its posts: that somebody clicks, pays or follows.',
    falsePositives: [
      'Marketers and shops who advertise openly',
      'Fans who promise to follow back in many of their posts',
      'Writers about diets, trade or money',
    ],
    requires: ['postTexts'],
    cost: 'timeline',
    messages: {
      share: 'Of its posts, {{observed}} have a phrase of advertisements or bait; usually {{usual}}.',
      phrase: 'It wrote “{{observed}}”.',
    },
    indicates: 'spam',
    expertPoints: 2,
  },
  options: { minimumPosts: 10, minimumCharacters: 15, middleShare: 0.25, steepness: 2, halfPosts: 15 },
  evaluate({ postTexts }, { options }) {
    // The phrases are in languages of Latin script: of other scripts this knows nothing.
    const readable = postTexts.filter((text) => text.length * latinShare(text) >= options.minimumCharacters);
    if (readable.length < options.minimumPosts) {
      return { outcome: 'abstained', because: 'too-little-data', detail: `${readable.length} posts in Latin letters` };
    }
    // The first phrase of each post that has one, in the order of the themes.
    const found = readable.flatMap((text) => spamPhrasesIn(text).slice(0, 1));
    const share = found.length / readable.length;
    return {
      outcome: 'scored',
      suspicion: logCurve(share, options.middleShare, options.steepness),
      confidence: saturation(readable.length, options.halfPosts),
      evidence: [
        { kind: 'measure', message: 'share', observed: share, usual: [0, 0.015], unit: 'share' },
        ...[...new Set(found.map((phrase) => phrase.toLowerCase()))].slice(0, 3).map(quote),
      ],
    };
  },
});

function quote(phrase: string) {
  return { kind: 'excerpt', message: 'phrase', text: excerpt(phrase) } as const;
}

/**
 * Spam bio: a bio that sells, baits or trades follows, and the share of it that is links.
 */
import { saturation } from '../../lib/curve';
import { excerpt } from '../../lib/text/excerpt';
import { latinShare } from '../../lib/text/latin-letters';
import { findLinks } from '../../lib/text/links';
import { abstained, defineGaugedDetector } from '../gauged-detector';
import { spamPhrasesIn } from '../tables/spam-phrases';

export const spamBio = defineGaugedDetector({
  meta: {
    id: 'spam-bio',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'has a bio that reads like an advertisement',
    rationale: 'Spam accounts say what they sell where everybody looks first.',
    falsePositives: [
      'Small businesses and affiliate marketers who advertise openly',
      'Artists whose bio is a list of links to their work',
      'Fans who promise to follow back',
    ],
    requires: ['bio'],
    cost: 'profile',
    messages: {
      phrase: 'Its bio says “{{observed}}”.',
      links: 'Links make up {{observed}} of its bio; usually {{usual}}.',
    },
    indicates: 'spam',
  },
  options: { pointsPerTheme: 1, pointsIfAllLinks: 1.5, middlePoints: 1.2 },
  gauge({ bio }, options) {
    const text = bio.trim();
    if (text === '') return abstained('not-applicable', 'the bio is empty');
    const phrases = spamPhrasesIn(text);
    const linkShare = Math.min(1, findLinks(text).join('').length / text.length);
    return {
      suspicion: saturation(
        options.pointsPerTheme * phrases.length + options.pointsIfAllLinks * linkShare,
        options.middlePoints,
      ),
      // The phrases are in languages of Latin script: of other scripts this knows little, and says so.
      confidence: saturation(text.length * latinShare(text), 20),
      phrases,
      linkShare,
    };
  },
  evidence(_facts, _options, { phrases, linkShare }) {
    return [
      { kind: 'measure', message: 'links', observed: linkShare, usual: [0, 0.29], unit: 'share' },
      ...phrases.map((phrase) => ({ kind: 'excerpt', message: 'phrase', text: excerpt(phrase) }) as const),
    ];
  },
});

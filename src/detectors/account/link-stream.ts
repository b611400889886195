/**
 * Link stream: a link in nearly everything it writes.
 */
import { logCurve, saturation } from '../../lib/curve';
import { findLinks } from '../../lib/text/links';
import { defineDetector } from '../detector';

export const linkStream = defineDetector({
  meta: {
    id: 'link-stream',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'posts links and little else',
    rationale: 'Accounts that are to bring visitors to a page put its address into every post.',
    falsePositives: [
      'Newsrooms and bloggers whose posts announce their articles',
      'People who post photographs where the platform shows these as links',
    ],
    requires: ['postTexts'],
    cost: 'timeline',
    messages: { links: 'Of the posts it wrote itself, {{observed}} have a link; usually {{usual}}.' },
    indicates: 'spam',
  },
  options: { minimumPosts: 20, middleShare: 0.9, steepness: 8, halfPosts: 20 },
  evaluate({ postTexts }, { options }) {
    if (postTexts.length < options.minimumPosts) {
      return { outcome: 'abstained', because: 'too-little-data', detail: `${postTexts.length} posts of its own` };
    }
    const links = postTexts.filter((text) => findLinks(text).length > 0).length / postTexts.length;
    return {
      outcome: 'scored',
      suspicion: logCurve(links, options.middleShare, options.steepness),
      confidence: saturation(postTexts.length, options.halfPosts),
      evidence: [{ kind: 'measure', message: 'links', observed: links, usual: [0.013, 0.86], unit: 'share' }],
    };
  },
});

/**
 * Sparse profile: the texts with which people introduce themselves (name, bio, place, link) left empty.
 */
import { defineDetector } from '../detector';

export const sparseProfile = defineDetector({
  meta: {
    id: 'sparse-profile',
    version: 2,
    scope: 'account',
    theme: 'identity',
    title: 'leaves its profile empty',
    rationale: 'Accounts made by the thousand seldom get a bio, a place or a link; people say who they are.',
    falsePositives: [
      'Newcomers who have not filled in their profile yet',
      'People who read and do not want to be found, such as activists and pupils',
    ],
    requires: [],
    uses: ['displayName', 'bio', 'location', 'link'],
    cost: 'profile',
    messages: { emptyTexts: 'Of the profile texts that could be read, {{observed}} are empty; usually {{usual}}.' },
    expertPoints: 3,
  },
  options: { minimumKnown: 2 },
  evaluate({ displayName, bio, location, link }, { options }) {
    const texts = [isBlank(displayName), isBlank(bio), isBlank(location), isBlank(link)];
    const known = texts.filter((empty) => empty !== undefined).length;
    if (known < options.minimumKnown) {
      const detail = `${known} profile texts known, needs ${options.minimumKnown}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const empty = texts.filter((text) => text === true).length;
    return {
      outcome: 'scored',
      // Over all texts, so that one that is not known counts as filled: the unknown is never suspicious.
      suspicion: empty / texts.length,
      confidence: known / texts.length,
      evidence: [{ kind: 'measure', message: 'emptyTexts', observed: empty / known, usual: [0, 0.75], unit: 'share' }],
    };
  },
});

function isBlank(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text.trim() === '';
}

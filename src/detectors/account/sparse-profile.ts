/**
 * Sparse profile: the pieces with which people introduce themselves (name, bio, place, link, picture) left empty.
 */
import { defineDetector } from '../detector';

export const sparseProfile = defineDetector({
  meta: {
    id: 'sparse-profile',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'leaves its profile empty',
    rationale: 'Accounts made by the thousand seldom get a bio, a place or a picture; people say who they are.',
    falsePositives: [
      'Newcomers who have not filled in their profile yet',
      'People who read and do not want to be found, such as activists and pupils',
    ],
    requires: [],
    uses: ['displayName', 'bio', 'location', 'link', 'hasAvatar'],
    cost: 'profile',
    messages: { emptyPieces: 'Of the profile pieces that could be read, {{observed}} are empty; usually {{usual}}.' },
  },
  options: { minimumKnown: 2 },
  evaluate({ displayName, bio, location, link, hasAvatar }, { options }) {
    const pieces = [isBlank(displayName), isBlank(bio), isBlank(location), isBlank(link), isFalse(hasAvatar)];
    const known = pieces.filter((empty) => empty !== undefined).length;
    if (known < options.minimumKnown) {
      const detail = `${known} profile pieces known, needs ${options.minimumKnown}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const empty = pieces.filter((piece) => piece === true).length;
    return {
      outcome: 'scored',
      // Over all pieces, so that one that is not known counts as filled: the unknown is never suspicious.
      suspicion: empty / pieces.length,
      confidence: known / pieces.length,
      evidence: [{ kind: 'measure', message: 'emptyPieces', observed: empty / known, usual: [0, 0.6], unit: 'share' }],
    };
  },
});

function isBlank(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text.trim() === '';
}

function isFalse(flag: boolean | undefined): boolean | undefined {
  return flag === undefined ? undefined : !flag;
}

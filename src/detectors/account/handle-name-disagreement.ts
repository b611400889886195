/**
 * Handle and name disagreement: a handle whose letters have nothing to do with the name shown beside it.
 */
import { saturation } from '../../lib/curve';
import { commonSubsequenceLength } from '../../lib/text/common-subsequence';
import { handleStem } from '../../lib/text/handle-stem';
import { latinLetters } from '../../lib/text/latin-letters';
import { defineDetector } from '../detector';

export const handleNameDisagreement = defineDetector({
  meta: {
    id: 'handle-name-disagreement',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'shows a name that its handle knows nothing of',
    rationale: 'A recycled or renamed account keeps its old handle under a new name.',
    falsePositives: [
      'People who chose a nickname as their handle',
      'People who married, transitioned or changed their name for another reason',
    ],
    requires: ['handle', 'displayName'],
    cost: 'profile',
    messages: { unshared: '{{observed}} of the letters of its handle are not in its name; usually {{usual}}.' },
  },
  options: { minimumLetters: 3, comparedLetters: 60 },
  evaluate({ handle, displayName }, { options }) {
    const letters = latinLetters(handleStem(handle)).slice(0, options.comparedLetters);
    const name = latinLetters(displayName).slice(0, options.comparedLetters);
    if (letters.length < options.minimumLetters || name.length < options.minimumLetters) {
      const detail = 'handle or name has too few Latin letters to compare';
      return { outcome: 'abstained', because: 'not-applicable', detail };
    }
    const unshared = 1 - commonSubsequenceLength(letters, name) / letters.length;
    return {
      outcome: 'scored',
      suspicion: unshared,
      confidence: saturation(Math.min(letters.length, name.length), 5),
      evidence: [{ kind: 'measure', message: 'unshared', observed: unshared, usual: [0, 0.8], unit: 'share' }],
    };
  },
});

/**
 * Machine-made handle: letters and digits in an order, and a number, that few would choose for themselves.
 * Character bigrams after Yang et al. 2020 (BotometerLite), with a length correction of our own.
 */
import { saturation } from '../../lib/curve';
import { sigmoid } from '../../lib/stats/logit';
import { surpriseBits } from '../../lib/text/bigram-model';
import { countDigits } from '../../lib/text/digits';
import { handleStem } from '../../lib/text/handle-stem';
import { abstained, defineGaugedDetector } from '../gauged-detector';
import bigrams from '../tables/handle-bigrams-1.json';

export const machineMadeHandle = defineGaugedDetector({
  meta: {
    id: 'machine-made-handle',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'has a handle that looks generated',
    rationale: 'Names made by the thousand run out of short, speakable handles; people look for one worth keeping.',
    falsePositives: [
      'Newcomers who kept the handle with digits that the platform suggested',
      'Speakers of languages whose spelling was rare among the accounts the table was learned on',
      'Handles that are abbreviations, call signs or serial numbers',
    ],
    requires: ['handle'],
    cost: 'profile',
    messages: {
      surprise:
        'Its handle reads like random letters to the degree of {{observed}} of surprise; handles of people usually {{usual}}.',
      digits: 'The number of digits in its handle is {{observed}}; usually {{usual}}.',
    },
    indicates: 'fake-follower-like',
  },
  options: {
    middleBits: 17.5,
    spreadBits: 2,
    ordinaryDigits: 4,
    bitsPerDigit: 1,
    countedPairs: 16,
    minimumCharacters: 3,
  },
  gauge({ handle }, options) {
    const stem = handleStem(handle);
    if (stem.length < options.minimumCharacters) {
      return abstained('too-little-data', `handle of ${stem.length} characters`);
    }
    const bits = surpriseForLength(stem, options.countedPairs);
    const digits = countDigits(stem);
    const surplus = options.bitsPerDigit * Math.max(0, digits - options.ordinaryDigits);
    return {
      suspicion: sigmoid((bits + surplus - options.middleBits) / options.spreadBits),
      confidence: saturation(stem.length, 5),
      bits,
      digits,
    };
  },
  evidence(_facts, _options, { bits, digits }) {
    return [
      { kind: 'measure', message: 'surprise', observed: bits, usual: [12, 17], unit: 'bits' },
      { kind: 'measure', message: 'digits', observed: digits, usual: [0, 3], unit: 'count' },
    ];
  },
});

/**
 * Bits of surprise over the square root of the number of pairs: between the mean, by which long generated names pass,
 * and the sum, by which every long name of a person looks generated. Pairs beyond `countedPairs` add nothing, because
 * other platforms allow longer handles than the one the table was learned on.
 */
function surpriseForLength(stem: string, countedPairs: number): number {
  const pairs = stem.length + 1;
  return (surpriseBits(bigrams, stem) / pairs) * Math.sqrt(Math.min(pairs, countedPairs));
}

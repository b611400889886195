/**
 * Words of an audit's part on first digits.
 */
import type { CountedColumn, DigitConformity, DigitLawFound, DigitReading } from '../../domain/audit/digit-law';
import { describedEnum } from './described-enum';

export const CountedColumnEnum = describedEnum<CountedColumn>(
  'DigitLawColumn',
  'Which of the followers’ own counts was looked at.',
  { 'followers-count': 'How many follow each follower.', 'following-count': 'How many each follower follows.' },
);

export const DigitConformityEnum = describedEnum<DigitConformity>(
  'DigitLawConformity',
  'Nigrini’s words for the mean absolute deviation of first digits from the law.',
  {
    close: 'Below 0.006.',
    acceptable: 'Below 0.012.',
    marginal: 'Below 0.015.',
    nonconforming: '0.015 or more; of few counts, chance alone does that.',
  },
);

export const DigitReadingEnum = describedEnum<DigitReading>(
  'DigitLawReading',
  'What the digits say. Weak evidence, whatever they say.',
  {
    agrees: 'Chance explains the distance from the law.',
    'small-deviation': 'Chance does not, but the distance is small: a great number of counts shows the smallest one.',
    deviates: 'Chance does not, and the distance is large.',
  },
);

export const EvidenceWeightEnum = describedEnum<DigitLawFound['weight']>(
  'DigitLawWeight',
  'What a finding may add to a judgement.',
  { weak: 'Little: too little to judge by, alone or as the main reason.' },
);

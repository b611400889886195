/**
 * Verdict: the band in which the probability of an account lies.
 */
import type { Verdict } from '../../domain/score';
import { describedEnum } from './described-enum';

export const VerdictEnum = describedEnum<Verdict>(
  'Verdict',
  'Band of the probability that an account is not authentic. A likelihood, never a fact about a person.',
  {
    'likely-authentic': 'The evidence speaks for an ordinary account.',
    uncertain: 'The evidence does not decide.',
    'likely-inauthentic': 'The evidence speaks against an ordinary account.',
    unknown: 'Too little is known to say anything.',
  },
);

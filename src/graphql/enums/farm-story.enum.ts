/**
 * FarmStory: what may explain that blocks of several audiences are alike.
 */
import type { FarmStory } from '../../domain/audit/farm';
import { describedEnum } from './described-enum';

export const FarmStoryEnum = describedEnum<FarmStory>(
  'FarmStory',
  'A story that may explain why blocks of several audiences are alike. None says who ordered anything.',
  {
    'one-supplier': 'They were delivered from one stock of accounts.',
    'one-suggestion': 'The platform suggested the accounts to the same newcomers.',
    'joint-giveaway': 'Whoever wanted to win had to follow all of them.',
    'one-public': 'The accounts have their public in common.',
  },
);

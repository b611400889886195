/**
 * StorySupport: what the figures say of a story that may explain something.
 */
import type { GrowthExplanation } from '../../domain/audit/growth';
import { describedEnum } from './described-enum';

export const StorySupportEnum = describedEnum<GrowthExplanation['support']>(
  'StorySupport',
  'What the figures say of a story that may explain what was found. None of them proves one.',
  {
    supported: 'They speak for it.',
    possible: 'They say nothing about it, or too little.',
    unlikely: 'They speak against it.',
  },
);

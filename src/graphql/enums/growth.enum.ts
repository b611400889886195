/**
 * The words in which growth is told: sources, shapes and stories.
 */
import type { GrowthShape, GrowthSource, GrowthStory } from '../../domain/audit/growth';
import { describedEnum } from './described-enum';

export const GrowthSourceEnum = describedEnum<GrowthSource>('GrowthSource', 'What a series of growth is made of.', {
  counts: 'Follower counts that the platform showed: net of those who left.',
  list: 'Arrivals of those who are in the list; who left is not in it.',
});

export const GrowthShapeEnum = describedEnum<GrowthShape>('GrowthShape', 'The shape of a spike.', {
  step: 'It was over at once; what was lost after is not known, or little.',
  'step-then-slow-decay': 'It was over at once, and a part was lost again little by little.',
  'step-then-drop': 'It was over at once, and a good part was lost again at once.',
  'decaying-tail': 'Most came at first, and then ever fewer.',
  plateau: 'A raised pace that lasted.',
  loss: 'More left than came.',
  unclear: 'The times are too coarse to tell, or it is none of these.',
});

export const GrowthStoryEnum = describedEnum<GrowthStory>(
  'GrowthStory',
  'A story that may explain a spike. None says who did anything.',
  {
    'purchase-by-anyone': 'Followers were ordered, by whomever.',
    giveaway: 'People followed to win something.',
    'press-or-mention': 'A report, a mention or a post that went round.',
    'platform-suggestion': 'The platform suggested the account to newcomers.',
    advertising: 'The account was advertised.',
    'platform-purge': 'The platform removed accounts.',
    'people-leaving': 'People stopped following.',
  },
);

/**
 * BlockKind, BlockReading, BlockStory: what a block is like, what it is read as, and what may explain it.
 */
import type { BlockKind, BlockReading, BlockStory } from '../../domain/audit/block';
import { describedEnum } from './described-enum';

export const BlockKindEnum = describedEnum<BlockKind>('BlockKind', 'What the members of a block have in common.', {
  'aged-batch': 'They were made within a stretch of time, long before they followed.',
  'fresh-signup-burst': 'They followed soon after they were made.',
  'mixed-ages': 'They are of any age, hardly one of them new, and their profiles say less than their neighbours’.',
});

export const BlockReadingEnum = describedEnum<BlockReading>(
  'BlockReading',
  'What the figures of a block suggest. The list shows followers, never who sent them.',
  {
    'purchase-like': 'A purchase, by whomever, is the simplest story.',
    undecided: 'An innocent story explains it as well.',
    'innocent-like': 'An innocent story is the simplest one.',
  },
);

export const BlockStoryEnum = describedEnum<BlockStory>(
  'BlockStory',
  'A story that may explain a block. The audited party is the buyer in one of them only.',
  {
    'own-purchase': 'Followers were ordered on the audited party’s behalf.',
    'purchase-by-another': 'Somebody else had them sent, a rival or a prankster for instance.',
    'platform-suggestion': 'The platform suggested the account to newcomers.',
    giveaway: 'Whoever wanted to win something had to follow.',
    'press-event': 'A report, or a post that went round, brought them.',
    'order-of-the-list': 'The source did not list them in the order in which they followed.',
  },
);

/**
 * Words of an audit's part on engagement.
 */
import type {
  EngagementExplanation,
  EngagementReading,
  EngagementStory,
  FollowersBasis,
  ReactionKind,
} from '../../domain/audit/engagement';
import { describedEnum } from './described-enum';

export const ReactionKindEnum = describedEnum<ReactionKind>('ReactionKind', 'How somebody reacts to a post.', {
  like: 'Likes it.',
  repost: 'Passes it on.',
  reply: 'Answers it.',
});

export const FollowersBasisEnum = describedEnum<FollowersBasis>(
  'EngagementFollowersBasis',
  'How the number of followers at the time of a post is known.',
  {
    'near-post': 'Every post has a count observed within a month of it.',
    'newest-only': 'One count stands for all posts, some of them more than a month away.',
    mixed: 'The nearest observed count was taken; some are more than a month away.',
  },
);

export const EngagementReadingEnum = describedEnum<EngagementReading>(
  'EngagementReading',
  'Where a rate lies among published ones. A likelihood, with innocent stories at both ends.',
  {
    'very-low': 'Its whole range lies among the lowest twentieth.',
    'leaning-low': 'A part of its range lies among the lowest twentieth.',
    'not-unusual': 'It lies among the others, or its range is too wide to tell.',
    'leaning-high': 'A part of its range lies among the highest twentieth.',
    'very-high': 'Its whole range lies among the highest twentieth.',
  },
);

export const EngagementStoryEnum = describedEnum<EngagementStory>(
  'EngagementStory',
  'A story that may explain an unusual rate.',
  {
    'audience-that-does-not-react':
      'A part of the audience never reacts, because nobody is behind it or nobody is interested.',
    'posts-to-be-read': 'The posts inform, and are read more than answered.',
    'shown-to-few': 'The platform shows the posts to few of the followers.',
    'arranged-reactions': 'Reactions are agreed on in groups, or sold.',
    'devoted-audience': 'A close community reacts to nearly everything.',
    'seen-beyond-followers': 'Many who do not follow see the posts and react.',
  },
);

export const EngagementSupportEnum = describedEnum<EngagementExplanation['support']>(
  'EngagementStorySupport',
  'What the figures say of a story.',
  { supported: 'The figures speak for it.', possible: 'The figures say nothing against it, nor for it.' },
);

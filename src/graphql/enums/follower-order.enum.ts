/**
 * FollowerOrder: the orders in which followers can be read.
 */
import type { FollowerOrder } from '../../domain/follow';
import { describedEnum } from './described-enum';

export const FollowerOrderEnum = describedEnum<FollowerOrder>(
  'FollowerOrder',
  'The order of a list of followers. Followers without a score come last where suspicion decides.',
  {
    'rank-asc': 'Oldest follower first.',
    'rank-desc': 'Newest follower first.',
    'suspicion-desc': 'Highest probability of not being authentic first.',
    'suspicion-asc': 'Lowest probability of not being authentic first.',
  },
);

/**
 * FollowedAtBasis: where a follow time comes from.
 */
import type { FollowedAtBasis } from '../../domain/follow';
import { describedEnum } from './described-enum';

export const FollowedAtBasisEnum = describedEnum<FollowedAtBasis>(
  'FollowedAtBasis',
  'Where a follow time comes from.',
  {
    observed: 'The follow was seen happening between two readings.',
    claimed: "The platform's own record says so.",
    inferred: 'Derived from the order of the list; no more than a bound.',
  },
);

/**
 * The words in which retention is told: why followers are gone, and how a block leaves against its neighbours.
 */
import type { DepartureReason, RetentionReading } from '../../domain/audit/retention';
import { describedEnum } from './described-enum';

export const DepartureReasonEnum = describedEnum<DepartureReason>(
  'DepartureReason',
  'Why a follower is no longer in the list.',
  {
    'profile-gone': 'The platform no longer showed the profile: removed by it, or by its owner.',
    left: 'The profile was seen after it had stopped following.',
    'not-known': 'It was not met since.',
  },
);

export const RetentionReadingEnum = describedEnum<RetentionReading>(
  'RetentionReading',
  'How members of a block leave against their neighbours in the list.',
  {
    faster: 'Faster, beyond chance.',
    alike: 'No faster and no slower than chance or a small difference explains.',
    slower: 'Slower, beyond chance.',
    'too-few': 'Too few members, neighbours or departures to tell.',
  },
);

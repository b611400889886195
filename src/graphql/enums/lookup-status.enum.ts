/**
 * AccountLookupStatus: what came of looking up one account among many.
 */
import { describedEnum } from './described-enum';

export type LookupStatus = 'ok' | 'not-found' | 'unavailable';

export const LookupStatusEnum = describedEnum<LookupStatus>(
  'AccountLookupStatus',
  'What came of looking up one account.',
  {
    ok: 'It is known.',
    'not-found': 'It is not known here.',
    unavailable: 'It could not be read at the moment; the reason says why. Ask again.',
  },
);

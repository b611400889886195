/**
 * Whom a share speaks of: the whole list or a sample, and why some of them have no verdict.
 */
import type { ShareFrame, UnjudgedReason } from '../../domain/audit/share';
import { describedEnum } from './described-enum';

export const ShareFrameKindEnum = describedEnum<ShareFrame['kind']>('ShareFrameKind', 'Who of a list was judged.', {
  'whole-list': 'Every listed follower.',
  stratified: 'A systematic sample within each stratum of ranks, from a seeded start: never the newest alone.',
});

export const UnjudgedReasonEnum = describedEnum<UnjudgedReason>(
  'UnjudgedReason',
  'Why a follower that was to be judged has no verdict. None of it is suspicious.',
  {
    'id-only': 'Nothing is known of it but its id.',
    'too-little-known': 'Too little of its profile is known.',
    'not-scored': 'It has not been scored.',
  },
);

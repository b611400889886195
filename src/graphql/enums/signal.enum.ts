/**
 * What a signal may say: its outcome, why it abstained, and the units in which it measured.
 */
import type { Abstained, Signal, Unit } from '../../domain/signal';
import { describedEnum } from './described-enum';

export const SignalOutcomeEnum = describedEnum<Signal['outcome']>(
  'SignalOutcome',
  'What came of asking a detector about an account or an audience.',
  {
    scored: 'It had what it needed and gave a reading.',
    abstained: 'It could not tell; this adds nothing to the score and lowers its coverage.',
    failed: 'It broke; this adds nothing to the score and lowers its coverage.',
  },
);

export const AbstentionReasonEnum = describedEnum<Abstained['because']>(
  'AbstentionReason',
  'Why a detector did not give a reading.',
  {
    'missing-facts': 'A fact that it requires is not known.',
    'too-little-data': 'The facts are known and too few.',
    'not-applicable': 'The question makes no sense here.',
  },
);

export const UnitEnum = describedEnum<Unit>('Unit', 'The unit of a measured value.', {
  count: 'A number of things.',
  share: 'A part of a whole, 0 to 1.',
  ratio: 'One number over another.',
  'per-day': 'Things a day.',
  days: 'Days.',
  hours: 'Hours.',
  bits: 'Bits of information.',
  characters: 'Characters of text.',
});

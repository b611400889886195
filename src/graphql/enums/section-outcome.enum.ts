/**
 * What came of a part of an audit.
 */
import type { Section } from '../../domain/audit/section';
import { describedEnum } from './described-enum';

export const SectionOutcomeEnum = describedEnum<Section<unknown>['outcome']>(
  'AuditSectionOutcome',
  'What came of a part of an audit.',
  {
    told: 'It had what it needed; `found` is what it found, which may be nothing.',
    abstained: 'It could not tell, for the reason given: that is no finding.',
    failed: 'It broke: nothing is known, and nothing looks clean because of it.',
  },
);

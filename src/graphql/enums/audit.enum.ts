/**
 * Where an audit stands, why it is no longer of now, and what can be wrong with asking for one.
 */
import type { AuditFaultCode } from '../../audit/request-audit';
import type { AuditStage, AuditStatus } from '../../domain/audit/audit';
import { describedEnum } from './described-enum';

export const AuditStatusEnum = describedEnum<AuditStatus>('AuditStatus', 'Where an audit stands.', {
  queued: 'Asked for; it waits for a worker.',
  running: 'A worker is at it.',
  finished: 'Its report is there and will never change.',
  failed: 'It came to no report; `Audit.error` says why.',
  cancelled: 'Nobody wanted it any more.',
});

export const AuditStageEnum = describedEnum<AuditStage>('AuditStage', 'What is being done for an audit.', {
  scoring: 'Followers without a score of the current rules are judged.',
  reading: 'The list is read in the order in which they followed.',
  auditing: 'Shares, blocks and the other parts are computed.',
  storing: 'The report is being kept.',
});

/** Why an audit says less about now than a new one would. */
export type StaleReason = 'newer-list' | 'other-scorecard' | 'other-rules';

export const StaleReasonEnum = describedEnum<StaleReason>(
  'AuditStaleReason',
  'Why a new audit would say something else.',
  {
    'newer-list': 'A newer list of followers has been imported since.',
    'other-scorecard': 'Followers are judged by another scorecard now.',
    'other-rules': 'Other detectors, versions or options judge now, by the same scorecard.',
  },
);

export const UserErrorCodeEnum = describedEnum<AuditFaultCode>(
  'UserErrorCode',
  'What is wrong with the input of a mutation.',
  {
    invalid: 'The value is not one that is allowed.',
    'not-found': 'What is named does not exist here.',
    'nothing-imported': 'No list of followers was imported to its end.',
    'idempotency-conflict': 'The key was used for another request.',
    'not-cancellable': 'It has come to its end.',
  },
);

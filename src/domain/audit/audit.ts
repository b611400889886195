/**
 * An audit as a piece of work: what was asked for, where it stands, and what it is of. What it says is its report.
 */
import type { AccountId } from '../account';
import type { ErrorCode } from '../errors';
import type { AccountClass } from '../score';

/** The last three are final. */
export const auditStatuses = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const;
export type AuditStatus = (typeof auditStatuses)[number];

/** In the order in which they come. */
export const auditStages = ['scoring', 'reading', 'auditing', 'storing'] as const;
export type AuditStage = (typeof auditStages)[number];

/** Why an audit failed for good; outages are waited for and are no failure. */
export type AuditErrorCode = ErrorCode | 'INTERNAL_SERVER_ERROR';

/** Null is the default, which the report then names. */
export interface AuditRequest {
  /** Classes that count as not authentic. */
  readonly definition: readonly AccountClass[] | null;
  /** Labelled population whose error rates apply. */
  readonly population: string | null;
  /** Judge so many followers only, drawn over the whole list; null: all of them. */
  readonly sampleSize: number | null;
  /** A non-negative safe integer. */
  readonly seed: number;
}

export interface Audit {
  readonly id: string;
  readonly targetId: AccountId;
  readonly request: AuditRequest;
  readonly idempotencyKey: string | null;
  readonly status: AuditStatus;
  /** The one it is at, or ended at. */
  readonly stage: AuditStage | null;
  /** Of the stage, in followers; null where it does not count any. */
  readonly doneCount: number | null;
  readonly totalCount: number | null;
  readonly progressAt: Date | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** When the list was read from the platform; null before it is finished, as are the next three. */
  readonly observedAt: Date | null;
  /** Scorecard and version, such as `profile@2`. */
  readonly scorecard: string | null;
  readonly ruleset: string | null;
  /** Of the report's UTF-8 bytes, in lower-case hexadecimal. */
  readonly reportSha256: string | null;
  readonly errorCode: AuditErrorCode | null;
  readonly errorMessage: string | null;
  /** When the list was read that an audit of now would be of; null where there is none. */
  readonly newestListAt: Date | null;
}

export function isOpen({ status }: Pick<Audit, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}

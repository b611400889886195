/** An audit as columns, and back. Its report is read apart: it may have a megabyte. */
import type { Audit, AuditErrorCode, AuditRequest, AuditStage, AuditStatus } from '../domain/audit/audit';
import type { Row } from './database';

const columns = [
  'id',
  'target_id',
  'seed',
  'options',
  'idempotency_key',
  'status',
  'stage',
  'done_count',
  'total_count',
  'progress_at',
  'requested_at',
  'started_at',
  'finished_at',
  'observed_at',
  'scorecard',
  'ruleset',
  'report_sha256',
  'error_code',
  'error_message',
];

/** The list that an audit of `target` would be of: the newest whole one, or the newest where none is whole. */
export const auditedListSql = (target: string): string => `
  SELECT * FROM import_run WHERE target_id = ${target} AND status = 'finished'
  ORDER BY complete DESC, observed_at DESC, id DESC LIMIT 1`;

/** Select list of audits, for a table alias. */
export function auditColumns(alias: string): string {
  const newestList = `(SELECT observed_at FROM (${auditedListSql(`${alias}.target_id`)}) list)`;
  return `${columns.map((column) => `${alias}.${column}`).join(', ')}, ${newestList}`;
}

/** @param at index of the first audit column in the row */
export function auditFromRow(row: Row, at: number): Audit {
  const options = row[at + 3] as Omit<AuditRequest, 'seed'>;
  return {
    id: row[at] as string,
    targetId: row[at + 1] as string,
    request: { ...options, seed: Number(row[at + 2]) },
    idempotencyKey: row[at + 4] as string | null,
    status: row[at + 5] as AuditStatus,
    stage: row[at + 6] as AuditStage | null,
    doneCount: row[at + 7] as number | null,
    totalCount: row[at + 8] as number | null,
    progressAt: row[at + 9] as Date | null,
    requestedAt: row[at + 10] as Date,
    startedAt: row[at + 11] as Date | null,
    finishedAt: row[at + 12] as Date | null,
    observedAt: row[at + 13] as Date | null,
    scorecard: row[at + 14] as string | null,
    ruleset: row[at + 15] as string | null,
    reportSha256: row[at + 16] as string | null,
    errorCode: row[at + 17] as AuditErrorCode | null,
    errorMessage: row[at + 18] as string | null,
    newestListAt: row[at + 19] as Date | null,
  };
}

/**
 * An audit → what the API shows of it.
 */
import { type Audit, isOpen } from '../../domain/audit/audit';
import type { AuditReport } from '../../domain/audit/report';
import type { StaleReason } from '../enums/audit.enum';
import { encodeGlobalId } from '../global-id';
import type { Scorer } from '../reads';
import { AuditProgressType } from '../types/audit-progress.type';
import { AuditErrorType, AuditStalenessType, AuditType, AuditVersionType } from '../types/audit.type';
import { viewOf } from './view-of';

export function auditView(audit: Audit): AuditType {
  const { request, errorCode: code, errorMessage } = audit;
  return viewOf(AuditType, {
    audit,
    id: encodeGlobalId({ type: 'Audit', key: audit.id }),
    status: audit.status,
    stage: audit.stage,
    progress: auditProgressView(audit),
    requestedAt: audit.requestedAt,
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    observedAt: audit.observedAt,
    seed: request.seed,
    definition: request.definition,
    population: request.population,
    sampleSize: request.sampleSize,
    reportSha256: audit.reportSha256,
    error: code && viewOf(AuditErrorType, { code, message: errorMessage ?? '' }),
  });
}

export function auditProgressView(audit: Audit): AuditProgressType {
  const { id: key, status, stage, doneCount, totalCount, progressAt, finishedAt } = audit;
  return viewOf(AuditProgressType, {
    auditId: encodeGlobalId({ type: 'Audit', key }),
    status,
    stage,
    doneCount,
    totalCount,
    updatedAt: isOpen(audit) ? progressAt : finishedAt,
  });
}

export function auditVersionsView({ versions }: AuditReport): AuditVersionType[] {
  return Object.entries(versions).map(([name, version]) => viewOf(AuditVersionType, { name, version }));
}

/** Null where there is no report that could be stale. */
export function auditStalenessView(audit: Audit, { scorecard, ruleset }: Scorer): AuditStalenessType | null {
  if (audit.observedAt === null) return null;
  const reasons: StaleReason[] = [];
  if (audit.newestListAt !== null && audit.newestListAt > audit.observedAt) reasons.push('newer-list');
  if (audit.scorecard !== scorecard) reasons.push('other-scorecard');
  else if (audit.ruleset !== ruleset) reasons.push('other-rules');
  return viewOf(AuditStalenessType, { isStale: reasons.length > 0, reasons });
}

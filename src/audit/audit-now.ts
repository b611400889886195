/**
 * An audit asked for and done in one go, for whoever waits for its report.
 */
import { AloiError } from '../domain/errors';
import { type AuditLimits, type AuditWish, requestAudit, type RequestStore } from './request-audit';
import type { AuditOutcome } from './run-audit';

export interface ReportStore extends RequestStore {
  readonly audits: RequestStore['audits'] & { reports(ids: readonly string[]): Promise<readonly (string | null)[]> };
}

/**
 * @returns the report as it is stored
 * @throws AloiError BAD_USER_INPUT where it cannot be asked for, CONFLICT where it comes to no report
 */
export async function auditNow(
  store: ReportStore,
  wish: AuditWish,
  limits: AuditLimits,
  run: (auditId: string) => Promise<AuditOutcome>,
): Promise<string> {
  const { audit, faults } = await requestAudit(store, wish, limits);
  if (audit === null) {
    const said = faults.map(({ field, message }) => `${field.join('.')}: ${message}`);
    throw new AloiError('BAD_USER_INPUT', said.join(' '));
  }
  const outcome = await run(audit.id);
  const [report] = await store.audits.reports([audit.id]);
  if (report == null) throw new AloiError('CONFLICT', `Audit ${audit.id} came to no report: ${outcome}.`);
  return report;
}

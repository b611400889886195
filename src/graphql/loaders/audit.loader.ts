/**
 * Audits by id and the newest of an audience. Not cached across requests: how far one is must be seen at once.
 */
import DataLoader from 'dataloader';
import type { AccountId } from '../../domain/account';
import type { Audit } from '../../domain/audit/audit';
import type { LoaderSources } from './loader-sources';

export type AuditLoader = DataLoader<string, Audit | null>;
export type NewestAuditLoader = DataLoader<AccountId, Audit | null>;

export function auditLoader({ reads }: LoaderSources): AuditLoader {
  return new DataLoader((ids) => reads.audits.byIds(ids));
}

/** By target; the audit that was finished last. */
export function newestAuditLoader({ reads }: LoaderSources): NewestAuditLoader {
  return new DataLoader((targetIds) => reads.audits.newest(targetIds));
}

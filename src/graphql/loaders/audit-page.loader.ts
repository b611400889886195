/**
 * Pages of audits, for many targets at once.
 */
import DataLoader from 'dataloader';
import type { AuditPage, AuditPageRequest } from '../../store/repositories/audit.repository';
import type { LoaderSources } from './loader-sources';

export type AuditPageLoader = DataLoader<AuditPageRequest, AuditPage, string>;

export function auditPageLoader({ reads }: LoaderSources): AuditPageLoader {
  return new DataLoader((requests) => reads.audits.pages(requests), {
    cacheKeyFn: (request) => JSON.stringify(request),
  });
}

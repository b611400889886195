/**
 * Reports of audits: read and taken apart once per request, however many of their parts are asked for.
 */
import DataLoader from 'dataloader';
import type { AuditReport } from '../../domain/audit/report';
import type { LoaderSources } from './loader-sources';

export interface StoredReport {
  /** Byte for byte as it was stored. */
  readonly text: string;
  readonly report: AuditReport;
}

export type AuditReportLoader = DataLoader<string, StoredReport | null>;

export function auditReportLoader({ reads }: LoaderSources): AuditReportLoader {
  return new DataLoader(async (ids) => {
    const texts = await reads.audits.reports(ids);
    return texts.map((text) => (text === null ? null : { text, report: JSON.parse(text) as AuditReport }));
  });
}

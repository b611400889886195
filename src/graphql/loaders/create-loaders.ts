/**
 * The loaders of one request: what is asked for many times in it is read once and in batches.
 */
import { type AccountFactsLoader, accountFactsLoader } from './account-facts.loader';
import { type AccountScoreLoader, accountScoreLoader } from './account-score.loader';
import { type AccountSearchLoader, accountSearchLoader } from './account-search.loader';
import { type AccountLoader, accountLoader } from './account.loader';
import { type AccountRefLoader, accountRefLoader } from './account-ref.loader';
import { type AudienceCountsLoader, audienceCountsLoader } from './audience-counts.loader';
import { type FollowerPageLoader, followerPageLoader } from './follower-page.loader';
import { type AuditPageLoader, auditPageLoader } from './audit-page.loader';
import { type AuditReportLoader, auditReportLoader } from './audit-report.loader';
import { type AuditLoader, auditLoader, type NewestAuditLoader, newestAuditLoader } from './audit.loader';
import { type AudienceFindingsLoader, audienceFindingsLoader } from './audience-findings.loader';
import type { LoaderSources } from './loader-sources';

export interface Loaders {
  readonly account: AccountLoader;
  readonly accountByRef: AccountRefLoader;
  readonly accountFacts: AccountFactsLoader;
  readonly accountScore: AccountScoreLoader;
  readonly accountSearch: AccountSearchLoader;
  readonly audienceCounts: AudienceCountsLoader;
  readonly audienceFindings: AudienceFindingsLoader;
  readonly audit: AuditLoader;
  readonly auditPage: AuditPageLoader;
  readonly auditReport: AuditReportLoader;
  readonly followerPage: FollowerPageLoader;
  readonly newestAudit: NewestAuditLoader;
}

export function createLoaders(sources: LoaderSources): Loaders {
  const account = accountLoader(sources);
  return {
    account,
    accountByRef: accountRefLoader(sources, account),
    accountFacts: accountFactsLoader(sources),
    accountScore: accountScoreLoader(sources),
    accountSearch: accountSearchLoader(sources),
    audienceCounts: audienceCountsLoader(sources),
    audienceFindings: audienceFindingsLoader(sources),
    audit: auditLoader(sources),
    auditPage: auditPageLoader(sources),
    auditReport: auditReportLoader(sources),
    followerPage: followerPageLoader(sources),
    newestAudit: newestAuditLoader(sources),
  };
}

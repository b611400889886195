/**
 * What the resolvers of one request are given. Loaders are made anew for each request: nothing of one is seen by another.
 */
import type { Detector } from '../detectors/detector';
import type { AuditDesk } from '../jobs/audit-desk';
import type { RetainedScorecards } from '../scoring/retained-scorecards';
import type { RequestRecord } from './http/request-record';
import { type Loaders, createLoaders } from './loaders/create-loaders';
import type { LoaderSources } from './loaders/loader-sources';
import type { Reads, Scorer } from './reads';

export interface ApiContext {
  readonly record: RequestRecord;
  readonly loaders: Loaders;
  readonly detectors: readonly Detector[];
  readonly scorer: Scorer;
  readonly scorecards: RetainedScorecards;
  readonly audits: AuditDesk;
  /** For what is read again and again; everything else goes through the loaders. */
  readonly reads: Reads;
  /** Aborted where whoever asked is gone; there for subscriptions alone. */
  readonly signal?: AbortSignal;
}

export interface ContextSources extends LoaderSources {
  readonly detectors: readonly Detector[];
  readonly scorecards: RetainedScorecards;
  readonly audits: AuditDesk;
}

export function createContext(sources: ContextSources, record: RequestRecord, signal?: AbortSignal): ApiContext {
  const { detectors, scorer, scorecards, audits, reads } = sources;
  const own = { record, loaders: createLoaders(sources), ...(signal && { signal }) };
  return { ...own, detectors, scorer, scorecards, audits, reads };
}

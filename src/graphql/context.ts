/**
 * What the resolvers of one request are given. Loaders are made anew for each request: nothing of one is seen by another.
 */
import type { Detector } from '../detectors/detector';
import type { RetainedScorecards } from '../scoring/retained-scorecards';
import type { RequestRecord } from './http/request-record';
import { type Loaders, createLoaders } from './loaders/create-loaders';
import type { LoaderSources } from './loaders/loader-sources';
import type { Scorer } from './reads';

export interface ApiContext {
  readonly record: RequestRecord;
  readonly loaders: Loaders;
  readonly detectors: readonly Detector[];
  readonly scorer: Scorer;
  readonly scorecards: RetainedScorecards;
}

export interface ContextSources extends LoaderSources {
  readonly detectors: readonly Detector[];
  readonly scorecards: RetainedScorecards;
}

export function createContext(sources: ContextSources, record: RequestRecord): ApiContext {
  const { detectors, scorer, scorecards } = sources;
  return { record, loaders: createLoaders(sources), detectors, scorer, scorecards };
}

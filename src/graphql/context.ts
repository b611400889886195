/**
 * What the resolvers of one request are given. Loaders are made anew for each request: nothing of one is seen by another.
 */
import type { Detector } from '../detectors/detector';
import type { RequestRecord } from './http/request-record';
import { type Loaders, createLoaders } from './loaders/create-loaders';
import type { LoaderSources } from './loaders/loader-sources';
import type { Scorer } from './reads';

export interface ApiContext {
  readonly record: RequestRecord;
  readonly loaders: Loaders;
  readonly detectors: readonly Detector[];
  readonly scorer: Scorer;
}

export interface ContextSources extends LoaderSources {
  readonly detectors: readonly Detector[];
}

export function createContext(sources: ContextSources, record: RequestRecord): ApiContext {
  return { record, loaders: createLoaders(sources), detectors: sources.detectors, scorer: sources.scorer };
}

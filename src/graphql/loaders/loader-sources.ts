/**
 * What the loaders of a request are made from; shared by all requests.
 */
import type { Cache } from '../../cache/open-cache';
import type { Reads, Scorer } from '../reads';

export interface LoaderSources {
  readonly reads: Reads;
  readonly cache: Cache;
  readonly scorer: Scorer;
}

/**
 * The cache: this process's memory, and Redis behind it where one is given. Redis away is a miss and never an error.
 * What is out of date without anyone having said so is so for one ttl at most.
 */
import { randomUUID } from 'node:crypto';
import { openBentoStore, type OpenBentoStore } from './bento-store';
import { type CacheLog, silentLog } from './cache-log';
import { entryKey, generationKey, keyPrefix, type Namespace, namespaces } from './keys';

export interface CacheOptions {
  /** `redis://` or `rediss://`; absent: this process's memory only. */
  readonly redisUrl?: string | undefined;
  /** How long an entry is fresh; 0 caches nothing. */
  readonly ttlMs: number;
  /** How long it is known that something does not exist; a fifth of the ttl unless told. */
  readonly negativeTtlMs?: number;
  /** How long after that an entry may stand in while the database fails; ten minutes unless told. */
  readonly graceMs?: number;
  /** First part of the keys in Redis, for several installations on one. */
  readonly owner?: string;
  readonly log?: CacheLog;
}

/** An entry and until when it is fresh, in milliseconds since the epoch. Null is an entry: it is known not to exist. */
export interface CacheEntry {
  readonly value: unknown;
  readonly freshUntil: number;
}

/** A namespace as it is now: once it is invalidated, what was stored or is still being loaded is not seen in it. */
export interface CacheSpace {
  /** One entry per key, in order, even if no longer fresh; undefined where there is none. */
  get(keys: readonly string[]): Promise<(CacheEntry | undefined)[]>;
  set(values: ReadonlyMap<string, unknown>): Promise<void>;
  /** The key under which all namespaces and generations can be told apart. */
  readonly keyOf: (key: string) => string;
  /** Loads under way in this process, by that key: each resolves to the values of its batch. */
  readonly loading: Map<string, Promise<ReadonlyMap<string, unknown>>>;
}

export interface Cache {
  readonly log: CacheLog;
  space(namespace: Namespace): Promise<CacheSpace>;
  /** Makes what is cached in a namespace out of date, in every process. */
  invalidate(namespace: Namespace): Promise<void>;
  /** The same for all namespaces. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const defaultGraceMs = 600_000;
/** Long: when a generation ends nothing becomes wrong, but its entries are lost. */
const generationTtlMs = 86_400_000;

/** Resolves when Redis answers or has failed to, after a second at most. */
export async function openCache(options: CacheOptions): Promise<Cache> {
  const { redisUrl, ttlMs, graceMs = defaultGraceMs, negativeTtlMs = ttlMs / 5, log = silentLog } = options;
  const prefix = keyPrefix(options.owner ?? 'aloi');
  const { store, close } = await openBentoStore({ redisUrl, prefix, keptMs: ttlMs + graceMs, log });
  const loading: CacheSpace['loading'] = new Map();
  const invalidate = async (namespace: Namespace): Promise<void> => {
    await store.set({ key: generationKey(namespace), value: randomUUID(), ttl: generationTtlMs, grace: false });
  };
  return {
    log,
    async space(namespace) {
      const generation = await currentGeneration(store, namespace);
      const keyOf = (key: string): string => entryKey(namespace, generation, key);
      return { keyOf, loading, ...entriesOf(store, keyOf, { ttlMs, negativeTtlMs }) };
    },
    invalidate,
    async clear() {
      await Promise.all(namespaces.map(invalidate));
    },
    close,
  };
}

/** The one all processes share; made by the first to ask. */
function currentGeneration(store: OpenBentoStore['store'], namespace: Namespace): Promise<string> {
  return store.getOrSet({
    key: generationKey(namespace),
    factory: () => randomUUID(),
    ttl: generationTtlMs,
    grace: false,
    skipBusNotify: true,
  });
}

function entriesOf(
  store: OpenBentoStore['store'],
  keyOf: (key: string) => string,
  { ttlMs, negativeTtlMs }: { ttlMs: number; negativeTtlMs: number },
): Pick<CacheSpace, 'get' | 'set'> {
  return {
    get: (keys) => Promise.all(keys.map((key) => store.get<CacheEntry | undefined>({ key: keyOf(key) }))),
    async set(values) {
      if (ttlMs === 0) return;
      const now = Date.now();
      const writes = [...values].map(([key, value]) => {
        const ttl = value === null ? negativeTtlMs : ttlMs;
        // News only to this process: that something was read makes nothing out of date.
        return store.set({ key: keyOf(key), value: { value, freshUntil: now + ttl }, ttl, skipBusNotify: true });
      });
      await Promise.all(writes);
    },
  };
}

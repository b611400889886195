/** Reads through the cache in batches: what is fresh from there, all the rest in one load, and stored for the next. */
import type { Namespace } from './keys';
import type { Cache, CacheSpace } from './open-cache';

type Load<T> = (missing: readonly string[]) => Promise<readonly (T | null)[]>;
/** Values by key; null: known not to exist. */
type Values<T> = ReadonlyMap<string, T | null>;

/**
 * One value per key, in order. `load` is called once at most, with the keys that are neither fresh nor already being
 * loaded in this process, and must answer in their order, null for what does not exist. When it fails, entries still
 * within their grace stand in, and the log says so; where one is missing its error is thrown: unknown is not "none".
 */
export async function readThrough<T>(
  cache: Cache,
  namespace: Namespace,
  keys: readonly string[],
  load: Load<T>,
): Promise<(T | null)[]> {
  const space = await cache.space(namespace);
  const wanted = [...new Set(keys)];
  const { fresh, stale } = await stored<T>(space, wanted);
  const missing = wanted.filter((key) => !fresh.has(key));
  const batches = startLoads(space, missing, load);
  const values = new Map(fresh);
  let failure: unknown;
  for (const key of missing) {
    try {
      values.set(key, (await batches.get(key))?.get(key) ?? null);
    } catch (error) {
      const substitute = stale.get(key);
      if (substitute === undefined) throw error;
      values.set(key, substitute);
      failure = error;
    }
  }
  if (failure !== undefined)
    cache.log.warn(`Serving "${namespace}" as it was, because it cannot be read: ${said(failure)}`);
  return keys.map((key) => values.get(key) ?? null);
}

async function stored<T>(space: CacheSpace, keys: readonly string[]): Promise<{ fresh: Values<T>; stale: Values<T> }> {
  const entries = await space.get(keys);
  const now = Date.now();
  const fresh = new Map<string, T | null>();
  const stale = new Map<string, T | null>();
  keys.forEach((key, index) => {
    const entry = entries[index];
    // What a namespace holds is what its readers stored there.
    if (entry) (entry.freshUntil > now ? fresh : stale).set(key, entry.value as T | null);
  });
  return { fresh, stale };
}

/** The batch in which each key is being loaded: one under way, or the one that is started here for all others. */
function startLoads<T>(space: CacheSpace, keys: readonly string[], load: Load<T>): Map<string, Promise<Values<T>>> {
  const { loading, keyOf } = space;
  const started = keys.filter((key) => !loading.has(keyOf(key)));
  if (started.length > 0) {
    const batch = Promise.resolve().then(() => loadAndStore(space, started, load));
    // Whoever waits for it hears of a failure; it may be nobody, after another batch has failed first.
    batch.catch(() => undefined);
    for (const key of started) loading.set(keyOf(key), batch);
  }
  return new Map(keys.map((key) => [key, loading.get(keyOf(key)) as Promise<Values<T>>]));
}

async function loadAndStore<T>(space: CacheSpace, keys: readonly string[], load: Load<T>): Promise<Values<T>> {
  try {
    const loaded = await load(keys);
    if (loaded.length !== keys.length) throw new Error(`${keys.length} keys were loaded as ${loaded.length} values`);
    const values = new Map(keys.map((key, index) => [key, loaded[index] ?? null]));
    await space.set(values);
    return values;
  } finally {
    for (const key of keys) space.loading.delete(space.keyOf(key));
  }
}

function said(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** Reading through the cache, on memory and, where REDIS_URL is set, on Redis. */
import { readThrough } from '../../src/cache/read-through';
import { openCache, type Cache, type CacheOptions } from '../../src/cache/open-cache';
import { testRedis } from '../setup/redis';
import { setTimeout as sleep } from 'node:timers/promises';

interface Thing {
  readonly id: string;
  readonly seenAt: Date;
}

const redis = testRedis();
const backends: [string, Partial<CacheOptions>][] = [['memory', {}]];
if (redis) backends.push(['Redis', { redisUrl: redis.url, owner: redis.prefix }]);

const seenAt = new Date('2018-05-05T05:05:05Z');
const warnings: string[] = [];
const log = { warn: (message: string) => warnings.push(message) };
const opened: Cache[] = [];

async function open(options: Partial<CacheOptions>): Promise<Cache> {
  const cache = await openCache({ ttlMs: 60_000, log, ...options });
  opened.push(cache);
  return cache;
}

/** Knows everything but `nobody`, and notes what it was asked. */
function library(): { asked: string[][]; load: (ids: readonly string[]) => Promise<(Thing | null)[]> } {
  const asked: string[][] = [];
  return {
    asked,
    load: (ids) => {
      asked.push([...ids]);
      return Promise.resolve(ids.map((id) => (id === 'nobody' ? null : { id, seenAt })));
    },
  };
}

const failing = (): Promise<never> => Promise.reject(new Error('the database is away'));

beforeEach(() => {
  warnings.length = 0;
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((cache) => cache.close()));
  await redis?.cleanUp();
});

describe.each(backends)('on %s', (_name, backend) => {
  it('answers in order, loads what is missing in one call, and only once', async () => {
    const cache = await open(backend);
    const { asked, load } = library();
    expect(await readThrough(cache, 'account', ['b', 'a'], load)).toMatchObject([{ id: 'b' }, { id: 'a' }]);
    expect(await readThrough(cache, 'account', ['a', 'c', 'b', 'a'], load)).toEqual([
      { id: 'a', seenAt },
      { id: 'c', seenAt },
      { id: 'b', seenAt },
      { id: 'a', seenAt },
    ]);
    expect(asked).toEqual([['b', 'a'], ['c']]);
  });

  it('keeps namespaces apart', async () => {
    const cache = await open(backend);
    const { asked, load } = library();
    await readThrough(cache, 'account', ['a'], load);
    await readThrough(cache, 'score', ['a'], load);
    expect(asked).toHaveLength(2);
  });

  it('remembers for a shorter time that something does not exist', async () => {
    const cache = await open({ ...backend, negativeTtlMs: 150 });
    const { asked, load } = library();
    expect(await readThrough(cache, 'account', ['nobody', 'a'], load)).toEqual([null, { id: 'a', seenAt }]);
    expect(await readThrough(cache, 'account', ['nobody', 'a'], load)).toEqual([null, { id: 'a', seenAt }]);
    await sleep(200);
    await readThrough(cache, 'account', ['nobody', 'a'], load);
    expect(asked).toEqual([['nobody', 'a'], ['nobody']]);
  });

  it('loads again after the ttl, and serves what it had while that fails', async () => {
    const cache = await open({ ...backend, ttlMs: 100 });
    const { asked, load } = library();
    await readThrough(cache, 'account', ['a'], load);
    await sleep(150);
    expect(await readThrough(cache, 'account', ['a'], failing)).toEqual([{ id: 'a', seenAt }]);
    expect(warnings.join()).toContain('the database is away');
    await readThrough(cache, 'account', ['a'], load);
    expect(asked).toHaveLength(2);
  });

  it('does not say "none" about what it could not read, nor serve what is past its grace', async () => {
    const cache = await open({ ...backend, ttlMs: 50, graceMs: 50 });
    await readThrough(cache, 'account', ['a'], library().load);
    await expect(readThrough(cache, 'account', ['a', 'b'], failing)).rejects.toThrow('the database is away');
    await sleep(150);
    await expect(readThrough(cache, 'account', ['a'], failing)).rejects.toThrow('the database is away');
    const tooFew = (): Promise<Thing[]> => Promise.resolve([]);
    await expect(readThrough(cache, 'account', ['a'], tooFew)).rejects.toThrow('1 keys were loaded as 0 values');
  });

  it('loads a key once for all who wait for it', async () => {
    const cache = await open(backend);
    const { asked, load } = library();
    const slow = async (ids: readonly string[]): Promise<(Thing | null)[]> => {
      await sleep(50);
      return load(ids);
    };
    await Promise.all(Array.from({ length: 20 }, () => readThrough(cache, 'account', ['a', 'b'], slow)));
    expect(asked).toEqual([['a', 'b']]);
  });

  it('forgets a namespace that is invalidated, and what was being loaded for it meanwhile', async () => {
    const cache = await open(backend);
    const { asked, load } = library();
    await readThrough(cache, 'account', ['a'], load);
    await readThrough(cache, 'score', ['a'], load);
    const overtaken = readThrough(cache, 'account', ['b'], async (ids) => {
      await cache.invalidate('account');
      return load(ids);
    });
    await overtaken;
    await readThrough(cache, 'account', ['a', 'b'], load);
    await readThrough(cache, 'score', ['a'], load);
    expect(asked).toEqual([['a'], ['a'], ['b'], ['a', 'b']]);
    await cache.clear();
    await readThrough(cache, 'score', ['a'], load);
    expect(asked).toHaveLength(5);
  });

  it('caches nothing with a ttl of zero', async () => {
    const cache = await open({ ...backend, ttlMs: 0 });
    const { asked, load } = library();
    await readThrough(cache, 'account', ['a'], load);
    await readThrough(cache, 'account', ['a'], load);
    expect(asked).toHaveLength(2);
  });
});

/** Bentocache as we use it: memory first, then, where Redis is given, Redis and a bus between the processes. */
import { BentoCache, bentostore } from 'bentocache';
import { memoryDriver } from 'bentocache/drivers/memory';
import { redisDriver } from 'bentocache/drivers/redis';
import type { CacheProvider } from 'bentocache/types';
import type { CacheLog } from './cache-log';
import { decode, encode } from './codec';
import { redisBus } from './redis-bus';
import { connectRedis, firstReady } from './redis-connection';

export interface BentoStoreOptions {
  readonly redisUrl: string | undefined;
  readonly prefix: string;
  /** How long an entry is kept, fresh or not. */
  readonly keptMs: number;
  readonly log: CacheLog;
}

export interface OpenBentoStore {
  readonly store: Pick<CacheProvider, 'get' | 'set' | 'getOrSet'>;
  readonly close: () => Promise<void>;
}

/** Bytes of entries in memory; their number is a limit of its own, since bookkeeping takes room as well. */
const memoryLimits = { maxSize: '64mb', maxItems: 100_000 };
/** After an error Redis is left alone for so long, so that few requests pay for its timeouts. */
const circuitBreaker = { l2CircuitBreakerDuration: '2s' };

/** Resolves when Redis answers, or a second later without it. */
export async function openBentoStore({ redisUrl, prefix, keptMs, log }: BentoStoreOptions): Promise<OpenBentoStore> {
  const entries = bentostore(circuitBreaker).useL1Layer(memoryDriver(memoryLimits));
  const options = { prefix, grace: keptMs, serializer: { serialize: encode, deserialize: decode } };
  if (redisUrl === undefined) {
    const bento = new BentoCache({ default: 'entries', stores: { entries }, ...options });
    return { store: bento.use(), close: () => bento.disconnectAll() };
  }
  const commands = connectRedis(redisUrl, 'cache', log);
  const subscriber = connectRedis(redisUrl, 'bus', log);
  const bus = redisBus(commands, subscriber, log);
  entries.useL2Layer(redisDriver({ connection: commands })).useBus({ options: {}, factory: () => bus });
  const bento = new BentoCache({ default: 'entries', stores: { entries }, ...options });
  const store = bento.use();
  await Promise.all([firstReady(commands), firstReady(subscriber)]);
  return {
    store,
    close: async () => {
      await bento.disconnectAll();
      subscriber.disconnect();
    },
  };
}

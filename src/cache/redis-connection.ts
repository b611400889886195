/** Connections to Redis that fail fast: a cache that is away must cost less than not having one. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { CacheLog } from './cache-log';

const connectTimeoutMs = 1000;
const commandTimeoutMs = 250;
const longestRetryMs = 2000;

/** A connection that is made now and remade whenever it is lost; says in the log when that happens. */
export function connectRedis(url: string, purpose: string, log: CacheLog): Redis {
  const redis = new Redis(url, {
    connectionName: `aloi-${purpose}`,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    maxRetriesPerRequest: 1,
    commandTimeout: commandTimeoutMs,
    connectTimeout: connectTimeoutMs,
    // For a server that does not even answer a goodbye.
    disconnectTimeout: commandTimeoutMs,
    retryStrategy: (attempt) => Math.min(attempt * 100, longestRetryMs),
    // Whoever subscribes does so on every `ready`.
    autoResubscribe: false,
  });
  reportOutages(redis, purpose, log);
  return redis;
}

/** Waits until the first connection is there, or has failed or taken too long; it goes on being tried. */
export async function firstReady(redis: Redis): Promise<void> {
  const stop = new AbortController();
  const ready = once(redis, 'ready', { signal: stop.signal }).catch(() => undefined);
  await Promise.race([ready, sleep(connectTimeoutMs, undefined, { signal: stop.signal }).catch(() => undefined)]);
  stop.abort();
}

/** One line when it goes and one when it comes back, and not one per attempt. */
function reportOutages(redis: Redis, purpose: string, log: CacheLog): void {
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) log.warn(`Redis (${purpose}) cannot be reached: ${error.message || 'no answer'}`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.warn(`Redis (${purpose}) is back`);
    isAway = false;
  });
}

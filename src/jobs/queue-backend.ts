/**
 * Where jobs wait: in Redis where there is one, else in a schema of its own in the database. One library, one way to use it
 * for both. A job may be done more than once and may be lost: what is to be done stands in the tables of the store.
 */
import { once } from 'node:events';
import { createPostgresBackend, type JobsOptions, type Processor, Queue, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { AloiError } from '../domain/errors';

export interface QueueSettings {
  /** Absent: the queue is in the database. */
  readonly redisUrl: string | undefined;
  readonly databaseUrl: string;
  /** Names this installation: several may share a Redis. */
  readonly owner: string;
  /** Told of errors of the connection, which is opened again by itself. */
  readonly onError: (error: Error) => void;
}

/** Connections a queue or a worker may use, beside the one that listens. */
const poolSize = 2;
const schema = 'aloi_jobs';
const connectTimeoutMs = 2_000;

export interface OpenQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<void>;
  close(): Promise<void>;
}

/** For adding jobs: what cannot be added at once is not waited for. */
export async function openQueue(name: string, settings: QueueSettings): Promise<OpenQueue> {
  const redis = redisOf(settings, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: connectTimeoutMs,
  });
  // The queue asks at once which Redis it is, and is of no use where it had no answer.
  if (redis) await connected(redis);
  const queue = redis
    ? new Queue(name, { connection: redis, prefix: prefixOf(settings), skipWaitingForReady: true })
    : new Queue(name, { connection: postgres(settings) }, createPostgresBackend);
  queue.on('error', settings.onError);
  if (!redis) await queue.waitUntilReady();
  return {
    add: async (job, data, options) => {
      await queue.add(job, data, options);
    },
    close: () => closed(queue, redis),
  };
}

export type OpenWorkerOptions = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
>;

export interface OpenWorker {
  /** Waits for the jobs under way. */
  close(): Promise<void>;
}

export async function openWorker<T>(
  name: string,
  process: Processor<T>,
  settings: QueueSettings,
  options: OpenWorkerOptions,
): Promise<OpenWorker> {
  const { redisUrl: url } = settings;
  const redis = url === undefined ? undefined : { url, maxRetriesPerRequest: null, connectTimeout: connectTimeoutMs };
  const worker = redis
    ? new Worker(name, process, { ...options, connection: redis, prefix: prefixOf(settings) })
    : new Worker(name, process, { ...options, connection: postgres(settings) }, createPostgresBackend);
  worker.on('error', settings.onError);
  if (!redis) await worker.waitUntilReady();
  return { close: () => worker.close() };
}

function redisOf({ redisUrl, onError }: QueueSettings, options: object): Redis | undefined {
  if (redisUrl === undefined) return undefined;
  const redis = new Redis(redisUrl, { ...options, connectTimeout: connectTimeoutMs });
  redis.on('error', onError);
  return redis;
}

/** @throws AloiError SERVICE_UNAVAILABLE where nobody answers in time */
async function connected(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  try {
    await once(redis, 'ready', { signal: AbortSignal.timeout(connectTimeoutMs) });
  } catch (cause) {
    redis.disconnect();
    throw new AloiError('SERVICE_UNAVAILABLE', 'Redis cannot be reached at the moment.', { cause });
  }
}

/** In braces, so that a Redis Cluster keeps all keys of a queue together. */
function prefixOf({ owner }: QueueSettings): string {
  return `{${owner}:jobs}`;
}

function postgres({ databaseUrl }: QueueSettings) {
  return { connectionString: databaseUrl, max: poolSize, schema, migrate: true };
}

async function closed(opened: { close(): Promise<void> }, redis: Redis | undefined): Promise<void> {
  try {
    await opened.close();
  } finally {
    redis?.disconnect();
  }
}

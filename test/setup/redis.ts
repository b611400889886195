/** The Redis of REDIS_URL for a test file, under a prefix of its own. */
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** Nobody else uses keys that begin so. */
  readonly prefix: string;
  /** Deletes the keys with the prefix in them, and no others. */
  cleanUp(): Promise<void>;
}

/** Undefined where no REDIS_URL is set: what is tested then is what runs without Redis. */
export function testRedis(): TestRedis | undefined {
  const url = process.env.REDIS_URL;
  if (!url) return undefined;
  const prefix = `aloi-test-${randomBytes(5).toString('hex')}`;
  return { url, prefix, cleanUp: () => deleteUnder(url, prefix) };
}

async function deleteUnder(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  try {
    for await (const keys of redis.scanStream({ match: `*${prefix}*`, count: 500 })) {
      const found = keys as string[];
      if (found.length > 0) await redis.del(...found);
    }
  } finally {
    redis.disconnect();
  }
}

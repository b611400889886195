/** Redis behind the cache: shared where there is one, and missed by nobody where it is away. */
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCache, type Cache } from '../../src/cache/open-cache';
import { readThrough } from '../../src/cache/read-through';
import { testRedis } from '../setup/redis';

const redis = testRedis();
const warnings: string[] = [];
const log = { warn: (message: string) => warnings.push(message) };
const opened: { close(): Promise<void> }[] = [];

async function open(redisUrl: string): Promise<Cache> {
  const cache = await openCache({ ttlMs: 60_000, log, redisUrl, owner: redis?.prefix ?? 'aloi-test' });
  opened.push(cache);
  return cache;
}

/** A server of the loopback that treats each connection as told, until it is closed. */
async function listen(onConnection: (socket: Socket) => void): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stand = {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
  opened.push(stand);
  return stand;
}

let loads = 0;
const load = (keys: readonly string[]): Promise<string[]> => {
  loads += 1;
  return Promise.resolve(keys.map((key) => `${key} as loaded`));
};
const read = (cache: Cache, key: string): Promise<(string | null)[]> => readThrough(cache, 'account', [key], load);

beforeEach(() => {
  loads = 0;
  warnings.length = 0;
});
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  await redis?.cleanUp();
});

it('works without a Redis that cannot be reached, and says so once', async () => {
  const gone = await listen(() => undefined);
  await gone.close();
  const cache = await open(gone.url);
  expect(await read(cache, 'a')).toEqual(['a as loaded']);
  await read(cache, 'a');
  await cache.invalidate('account');
  await read(cache, 'a');
  expect(loads).toBe(2);
  expect(warnings.filter((warning) => warning.startsWith('Redis (cache) cannot be reached'))).toHaveLength(1);
});

it('does not wait for a Redis that takes connections and never answers', async () => {
  const frozen = await listen(() => undefined);
  const cache = await open(frozen.url);
  const start = Date.now();
  expect(await read(cache, 'a')).toEqual(['a as loaded']);
  await read(cache, 'b');
  expect(Date.now() - start).toBeLessThan(1500);
});

if (redis) {
  const { url } = redis;

  it('shares entries between processes', async () => {
    const [one, other] = [await open(url), await open(url)];
    await read(one, 'a');
    expect(await read(other, 'a')).toEqual(['a as loaded']);
    expect(loads).toBe(1);
  });

  it('tells the other processes what is out of date', async () => {
    const [one, other] = [await open(url), await open(url)];
    await read(one, 'a');
    await read(other, 'a');
    await one.invalidate('account');
    const start = Date.now();
    while (loads < 2 && Date.now() - start < 5000) {
      await read(other, 'a');
      await sleep(10);
    }
    expect(loads).toBe(2);
    await read(one, 'a');
    expect(loads).toBe(2);
  });

  it('waits but a moment for a Redis that stops answering', async () => {
    const { hostname, port } = new URL(url);
    const upstreams: Socket[] = [];
    const proxy = await listen((socket) => {
      const upstream = connect(Number(port || 6379), hostname);
      upstreams.push(upstream);
      socket.on('close', () => upstream.destroy());
      socket.pipe(upstream).pipe(socket);
    });
    const cache = await open(proxy.url);
    await read(cache, 'a');
    for (const upstream of upstreams) upstream.unpipe();
    const start = Date.now();
    for (const key of ['b', 'c', 'd', 'e', 'f']) expect(await read(cache, key)).toEqual([`${key} as loaded`]);
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('goes on in memory when Redis goes away, and is told things again when it is back', async () => {
    const { hostname, port } = new URL(url);
    let isOpen = true;
    const proxied = new Set<Socket>();
    const proxy = await listen((socket) => {
      if (!isOpen) return void socket.destroy();
      const upstream = connect(Number(port || 6379), hostname);
      upstream.on('error', () => undefined);
      socket.on('close', () => upstream.destroy());
      proxied.add(socket);
      socket.pipe(upstream).pipe(socket);
    });
    const [one, other] = [await open(proxy.url), await open(url)];
    await read(one, 'a');
    isOpen = false;
    for (const socket of proxied) socket.destroy();
    expect(await read(one, 'a')).toEqual(['a as loaded']);
    expect(await read(one, 'b')).toEqual(['b as loaded']);
    expect(loads).toBe(2);
    isOpen = true;
    const start = Date.now();
    while (warnings.filter((warning) => warning.endsWith('is back')).length < 2 && Date.now() - start < 10_000) {
      await sleep(20);
    }
    while (loads < 3 && Date.now() - start < 10_000) {
      await other.invalidate('account');
      await sleep(50);
      await read(one, 'a');
    }
    expect(loads).toBe(3);
  });
}

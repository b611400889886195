/**
 * The server's own life: alive, ready, draining, closed; and GraphiQL, in development only.
 */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from '../../src/domain/account';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase } from '../setup/database';
import { openTestApi, type TestApi } from './test-api';

const healthy = { ping: () => Promise.resolve(), pendingMigrations: () => Promise.resolve(0) };
const noStore = {} as unknown as Store;

/** A store whose look-ups wait until they are let go, and say when one has begun. */
function gatedStore(): { store: Store; begun: Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const byRefs = async (refs: readonly unknown[]): Promise<(Account | null)[]> => {
    begin();
    await gate;
    return refs.map(() => null);
  };
  return { store: { accounts: { byRefs } } as unknown as Store, begun, letGo };
}

const get = async (api: TestApi, path: string): Promise<[number, unknown]> => {
  const response = await fetch(`${api.url}${path}`);
  return [response.status, await response.json()];
};

/** Resolves once the port is closed. */
async function refusal({ url }: TestApi): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/healthz`);
    } catch {
      return;
    }
    await delay(50);
  }
}

const query = '{ account(platform: X, handle: "ann") { id } }';

describe('/healthz and /readyz', () => {
  it('say yes where the database answers and its schema is current', async () => {
    const database = await openTestDatabase();
    const store = await openStore({ url: database.url });
    const api = await openTestApi(store);
    expect(await get(api, '/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await get(api, '/readyz')).toEqual([200, { status: 'ready' }]);
    await store.close();
    expect(await get(api, '/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await get(api, '/readyz')).toEqual([503, { status: 'database unavailable' }]);
    const { status, body } = await api.post({ query });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await api.close();
    await database.close();
  });

  it('say no while migrations are pending, and soon where the database does not answer at all', async () => {
    const behind = await openTestApi(noStore, { health: { ...healthy, pendingMigrations: () => Promise.resolve(2) } });
    expect(await get(behind, '/readyz')).toEqual([503, { status: 'migrations pending' }]);
    await behind.close();
    const mute = await openTestApi(noStore, { health: { ...healthy, ping: () => new Promise<void>(() => undefined) } });
    const started = performance.now();
    expect(await get(mute, '/readyz')).toEqual([503, { status: 'database unavailable' }]);
    expect(performance.now() - started).toBeLessThan(3_000);
    await mute.close();
  });
});

describe('closing', () => {
  it('first says no at /readyz while it still answers, then finishes what it has accepted, then is gone', async () => {
    const { store, begun, letGo } = gatedStore();
    const api = await openTestApi(store, { health: healthy, drainDelayMs: 2_000 });
    const closed = api.close();
    expect(await get(api, '/readyz')).toEqual([503, { status: 'draining' }]);
    expect(await get(api, '/healthz')).toEqual([200, { status: 'ok' }]);
    const accepted = api.post({ query });
    await begun;
    await refusal(api);
    letGo();
    const { status, headers, body } = await accepted;
    expect([status, headers.get('connection'), body.data]).toEqual([200, 'close', { account: null }]);
    await closed;
  });

  it('waits for a request that is half sent no longer than for an operation', async () => {
    const api = await openTestApi(noStore, { health: healthy, requestTimeoutMs: 100 });
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    const ended = new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
    const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n';
    await new Promise<void>((resolve) =>
      socket.write(head, () => {
        resolve();
      }),
    );
    await delay(100);
    const started = performance.now();
    await api.close();
    await ended;
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('can be asked for twice, and before it ever listened', async () => {
    const api = await openTestApi(noStore, { health: healthy });
    await Promise.all([api.api.close(), api.api.close()]);
    await api.close();
  });
});

describe('GraphiQL', () => {
  it('is served at / in development, complete in itself, with a first query', async () => {
    const api = await openTestApi(noStore, { mode: 'development', firstQuery: '{ detectors { title } } # first' });
    const response = await fetch(`${api.url}/`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('content-security-policy')).toMatch("default-src 'none'");
    expect(page).toContain('{ detectors { title } } # first');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    const { body } = await api.post({ query: '{ __schema { queryType { name } } }' });
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    await api.close();
  });

  it('is not there in production, nor is the schema', async () => {
    const api = await openTestApi(noStore, { health: healthy });
    expect((await fetch(`${api.url}/`)).status).toBe(404);
    const { body } = await api.post({ query: '{ __schema { queryType { name } } }' });
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await api.close();
  });
});

/**
 * The database goes away and comes back: the API says so, neither hangs nor falls over, and answers again by itself.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { parse } from 'pg-connection-string';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase } from '../setup/database';
import { openTestApi, type TestApi } from './test-api';

/** A way to the database that can be blocked. */
class Passage {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private port = 0;

  constructor(private readonly target: string) {
    this.server = createServer((near) => {
      this.pass(near);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    const { user, password, database } = parse(this.target);
    const who = `${encodeURIComponent(user ?? '')}:${encodeURIComponent(password ?? '')}`;
    return `postgresql://${who}@127.0.0.1:${this.port}/${database ?? ''}`;
  }

  async block(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(near: Socket): void {
    const { host, port } = parse(this.target);
    const portNumber = Number(port ?? 5432);
    const far = host?.startsWith('/')
      ? connect(`${host}/.s.PGSQL.${portNumber}`)
      : connect(portNumber, host ?? '127.0.0.1');
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  }
}

const query = '{ account(platform: X, handle: "nobody") { id } }';

async function state(api: TestApi): Promise<unknown[]> {
  const started = performance.now();
  const ready = await fetch(`${api.url}/readyz`);
  const { status, body } = await api.post({ query });
  expect(performance.now() - started).toBeLessThan(6_000);
  return [ready.status, status, body.errors?.[0]?.extensions.code ?? body.data];
}

it('is 503 while the database is away, and 200 again when it is back', async () => {
  const database = await openTestDatabase();
  const passage = new Passage(database.url);
  const store = await openStore({ url: await passage.open() });
  const api = await openTestApi(store);
  try {
    expect(await state(api)).toEqual([200, 200, { account: null }]);
    await passage.block();
    expect(await state(api)).toEqual([503, 503, 'SERVICE_UNAVAILABLE']);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    await passage.open();
    expect(await state(api)).toEqual([200, 200, { account: null }]);
  } finally {
    await api.close();
    await store.close();
    await passage.block();
    await database.close();
  }
});

/**
 * When something below breaks: what callers are told, what the log is told, and what neither is.
 */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type Account, type AccountRef, unknownProfile } from '../../src/domain/account';
import { AloiError } from '../../src/domain/errors';
import type { Log } from '../../src/lib/log';
import type { Store } from '../../src/store/open-store';
import { openTestApi, type TestApi } from './test-api';

const secret = 'relation "secret" does not exist';
const account: Account = {
  id: '1',
  platform: 'x',
  nativeId: '1',
  profile: { ...unknownProfile, handle: 'ann' },
  observedAt: new Date('2025-01-01T00:00:00Z'),
};

type ByRefs = (refs: readonly AccountRef[]) => Promise<(Account | null)[]>;
const find: ByRefs = (refs) => Promise.resolve(refs.map(() => account));

/** A store that knows one account and breaks where it is told to. */
function storeWith({ byRefs = find, counts = () => Promise.resolve([null]) }: Breakage): Store {
  const empty = { scores: { newest: (ids: readonly string[]) => Promise.resolve(ids.map(() => null)) } };
  return { ...empty, accounts: { byRefs }, follows: { counts } } as unknown as Store;
}

interface Breakage {
  readonly byRefs?: ByRefs;
  readonly counts?: () => Promise<null[]>;
}

const open: TestApi[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()));
});

async function openWith(breakage: Breakage, log?: Log): Promise<TestApi> {
  const api = await openTestApi(storeWith(breakage), log && { log });
  open.push(api);
  return api;
}

function capturingLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { log: pino(stream), lines };
}

const query = '{ account(platform: X, handle: "ann") { handle audience { followers } } }';
const failing = (error: Error) => () => Promise.reject(error);

describe('a fault of ours', () => {
  it('is masked, and found in the log by its request id', async () => {
    const { log, lines } = capturingLog();
    const fault = Object.assign(new Error(secret), { query: 'SELECT bio', parameters: ['a person'] });
    const api = await openWith({ byRefs: failing(fault) }, log);
    const { status, text, body } = await api.post({ query });
    expect(status).toBe(200);
    expect(body.data).toEqual({ account: null });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/secret|SELECT|person|stack|\.ts/);
    const logged = lines.find(({ msg }) => msg === 'fault');
    expect(logged).toMatchObject({ requestId: body.errors?.[0]?.extensions.requestId, fault: { message: secret } });
    expect(JSON.stringify(lines)).not.toMatch(/SELECT bio|a person/);
  });

  it('leaves the rest of the answer as it is', async () => {
    const api = await openWith({ counts: failing(new Error(secret)) });
    const { status, body } = await api.post({ query });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { account: { handle: 'ann', audience: null } } });
    expect(body.errors?.map(({ path }) => path)).toEqual([['account', 'audience']]);
  });

  it('is masked when something else than an error is thrown', async () => {
    const api = await openWith({ byRefs: failing(secret as unknown as Error) });
    const { text, body } = await api.post({ query });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('secret');
  });
});

describe('an outage', () => {
  const away = new AloiError('SERVICE_UNAVAILABLE', 'The database cannot be reached at the moment.', {
    cause: new Error('connect ECONNREFUSED 10.0.0.1:5432'),
  });

  it('is 503 with a time to try again, where nothing could be given', async () => {
    const api = await openWith({ byRefs: failing(away) });
    const { status, headers, text, body } = await api.post({ query });
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(body.errors?.[0]).toMatchObject({ message: away.message, extensions: { code: 'SERVICE_UNAVAILABLE' } });
    expect(text).not.toContain('10.0.0.1');
  });

  it('is 200 where something could be given', async () => {
    const api = await openWith({ counts: failing(away) });
    const { status, body } = await api.post({ query });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([200, 'SERVICE_UNAVAILABLE']);
  });

  it('is 504 where the database took too long', async () => {
    const api = await openWith({ byRefs: failing(new AloiError('TIMEOUT', 'The database took longer than it may.')) });
    const { status, body } = await api.post({ query });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([504, 'TIMEOUT']);
  });

  it('is said once for a look-up of many that failed as a whole', async () => {
    const api = await openWith({ byRefs: failing(away) });
    const { status, body } = await api.post({
      query: '{ accounts(refs: [{ platform: X, handle: "a" }, { platform: X, handle: "b" }]) { status } }',
    });
    expect([status, body.errors?.length, body.data]).toEqual([503, 1, null]);
  });

  it('is said of each account alone where others could be read', async () => {
    const byRefs = (refs: readonly AccountRef[]) =>
      Promise.resolve(refs.map((ref) => (ref.nativeId === '2' ? away : account)));
    // A loader takes an error in the place of a value; no read of today answers so, one per platform will.
    const api = await openWith({ byRefs: byRefs as ByRefs });
    const { status, body } = await api.post({
      query: `{ accounts(refs: [{ platform: X, nativeId: "1" }, { platform: X, nativeId: "2" }]) {
        status reason account { handle } } }`,
    });
    expect(status).toBe(200);
    expect(body.data?.accounts).toEqual([
      { status: 'OK', reason: null, account: { handle: 'ann' } },
      { status: 'UNAVAILABLE', reason: 'SERVICE_UNAVAILABLE', account: null },
    ]);
  });
});

describe('a request that takes too long', () => {
  it('is ended with 504 and a code', async () => {
    const byRefs: ByRefs = () =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve([account]);
        }, 400),
      );
    const api = await openTestApi(storeWith({ byRefs }), { requestTimeoutMs: 100 });
    open.push(api);
    const { status, body } = await api.post({ query });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([504, 'TIMEOUT']);
  });
});

describe('the log of requests', () => {
  it('tells what was asked and how it went, and nothing of whom or with what', async () => {
    const { log, lines } = capturingLog();
    const api = await openWith({}, log);
    const text = 'query Who($h: String) { account(platform: X, handle: $h) { handle } }';
    const { headers } = await api.post({ query: text, variables: { h: 'somebody' } });
    await api.post({ query: '{' });
    await fetch(`${api.url}/%zz`);
    const [asked, refused, malformed] = lines.filter(({ msg }) => msg === 'request');
    expect(asked).toMatchObject({
      requestId: headers.get('x-request-id'),
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operationName: 'Who',
      operationType: 'query',
      cost: 1,
      codes: [],
    });
    expect(refused).toMatchObject({ operationName: null, cost: null, codes: ['GRAPHQL_PARSE_FAILED'] });
    expect(malformed).toMatchObject({ method: 'GET', route: null, status: 400, codes: ['BAD_REQUEST'] });
    expect(JSON.stringify(lines)).not.toMatch(/somebody|%zz|127\.0\.0\.1/);
  });
});

/** Audits through the API: asked for, cancelled, paged, told as of a time, and followed over a socket. */
import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { encodeGlobalId } from '../../src/graphql/global-id';
import * as operations from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { askOverSocket } from './socket';
import { storeAudits, storedReport } from './stored-audits';
import { openTestApi, type TestApi } from './test-api';
import { testScorer } from './test-rules';

let population: TestPopulation;
let api: TestApi;
const gallery = { platform: 'X', handle: 'gallery' } as const;
const idOf = (key: string): string => encodeGlobalId({ type: 'Audit', key });
const progressQuery = operations.AuditProgressDocument.toString();

beforeAll(async () => {
  population = await openPopulation();
  await storeAudits(population.url);
  api = await openTestApi(population.store);
});

afterAll(async () => {
  await api.close();
  await population.close();
});

const requested = async (input: object) => {
  const account = { platform: 'X' as const, nativeId: '9001' };
  const { body } = await api.ask(operations.RequestAuditDocument, { input: { account, ...input } });
  return body.data!.requestAudit;
};

describe('requestAudit', () => {
  it('makes one audit of one key, whose other questions it refuses', async () => {
    const [one, again] = [await requested({ idempotencyKey: 'a' }), await requested({ idempotencyKey: 'a' })];
    expect(one).toMatchObject({ audit: { status: 'QUEUED', seed: 1, definition: null }, userErrors: [] });
    expect(again).toEqual(one);
    expect(await requested({ idempotencyKey: 'a', seed: 2 })).toEqual({
      audit: null,
      userErrors: [
        {
          field: ['input', 'idempotencyKey'],
          code: 'IDEMPOTENCY_CONFLICT',
          message: 'Another audit was asked for by this key.',
        },
      ],
    });
  });

  it('says of every field what is wrong with it', async () => {
    const { audit, userErrors } = await requested({
      population: 'nobody',
      sampleSize: 3,
      definition: ['INCENTIVISED'],
    });
    expect(audit).toBeNull();
    expect(userErrors.map(({ field, code }) => [...field, code].join('.'))).toEqual([
      'input.definition.INVALID',
      'input.population.INVALID',
      'input.sampleSize.INVALID',
    ]);
  });

  it('refuses an account that is named twice', async () => {
    const account = { platform: 'X' as const, nativeId: '9001', handle: 'gallery' };
    const { body } = await api.ask(operations.RequestAuditDocument, { input: { account } });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('cancelAudit', () => {
  it('cancels what waits, once and again, and nothing that is finished', async () => {
    const { audit } = await requested({});
    const cancel = async (id: string) => {
      const { body } = await api.ask(operations.CancelAuditDocument, { input: { id } });
      const { audit: left, userErrors } = body.data!.cancelAudit;
      return [left?.status, userErrors.map(({ code }) => code)];
    };
    expect(await cancel(audit!.id)).toEqual(['CANCELLED', []]);
    expect(await cancel(audit!.id)).toEqual(['CANCELLED', []]);
    expect(await cancel(idOf('901'))).toEqual(['FINISHED', ['NOT_CANCELLABLE']]);
    expect(await cancel(idOf('77777'))).toEqual([undefined, ['NOT_FOUND']]);
  });
});

describe('what was said', () => {
  it('is the report byte for byte, and its parts', async () => {
    const query = `query ($id: ID!) { audit(id: $id) { report versions { name version } } }`;
    const { body } = await api.post({ query, variables: { id: idOf('902') } });
    expect(body.data!.audit).toEqual({
      report: JSON.stringify(storedReport(2)),
      versions: [
        { name: 'ruleset', version: 'rules-1' },
        { name: 'scorecard', version: 'test@1' },
      ],
    });
  });

  it('as of a time is what had been said by then', async () => {
    const asOf = async (time?: string) => {
      const { body } = await api.ask(operations.AccountAuditsDocument, { ...gallery, first: 100, asOf: time });
      return body.data!.account!.audits.edges.map(({ node }) => node.id);
    };
    expect(await asOf('2025-03-05T00:00:08Z')).toEqual([]);
    expect(await asOf('2025-03-05T00:00:09Z')).toEqual([idOf('901')]);
    expect(await asOf('2025-05-01T00:00:00Z')).toEqual([idOf('902'), idOf('901')]);
    expect((await asOf()).slice(0, 3)).toEqual(['903', '902', '901'].map(idOf));
  });

  it('is walked page by page in both directions', async () => {
    const query = `query ($first: Int, $last: Int, $after: String, $before: String) { account(platform: X, handle: "gallery") {
      audits(first: $first, last: $last, after: $after, before: $before, asOf: "2026-01-01T00:00:00Z") {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    type Page = { audits: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean } } };
    const page = async (variables: object) => {
      const { body } = await api.post({ query, variables });
      return (body.data as { account: Page }).account.audits;
    };
    const first = await page({ first: 1 });
    expect([first.edges[0]!.node.id, first.pageInfo.hasNextPage]).toEqual([idOf('902'), true]);
    const second = await page({ first: 1, after: first.edges[0]!.cursor });
    expect([second.edges[0]!.node.id, second.pageInfo.hasNextPage]).toEqual([idOf('901'), false]);
    const back = await page({ last: 1, before: second.edges[0]!.cursor });
    expect(back.edges[0]!.node.id).toBe(idOf('902'));
  });

  it('is stale where a newer list, another scorecard or other rules would say something else', async () => {
    const reasonsBy = async (scorer: Partial<ReturnType<typeof testScorer>>) => {
      const other = await openTestApi(population.store, { scorer: { ...testScorer(), ...scorer } });
      const { body } = await other.ask(operations.NewestAuditDocument, gallery);
      await other.close();
      return body.data!.account!.audience!.newestAudit!.staleness;
    };
    expect(await reasonsBy({})).toEqual({ isStale: false, reasons: [] });
    expect(await reasonsBy({ ruleset: 'rules-9' })).toEqual({ isStale: true, reasons: ['OTHER_RULES'] });
    expect(await reasonsBy({ scorecard: 'test@9' })).toEqual({ isStale: true, reasons: ['OTHER_SCORECARD'] });
  });

  it('costs what a megabyte is worth', async () => {
    const query = '{ account(platform: X, handle: "gallery") { audits(first: 100) { edges { node { report } } } } }';
    const { body } = await api.post({ query });
    expect(body.extensions?.cost).toMatchObject({ requested: 1 + 1 + 100 * (1 + 1 + 20) });
  });
});

describe('auditProgress', () => {
  it('tells every change until the audit ends', async () => {
    const { audit } = await requested({});
    const id = audit!.id;
    const row = Buffer.from(id, 'base64url').toString().split(':')[2]!;
    const telling = askOverSocket(api.url, progressQuery, { id });
    const lease = { auditId: row, holder: 'test', leaseMs: 60_000 };
    await sleep(300);
    await population.store.auditWork.claim(lease);
    await population.store.auditWork.progress(lease, { stage: 'scoring', doneCount: 5, totalCount: 120 });
    await sleep(800);
    await population.store.audits.cancel(row);
    const told = (await telling) as { data: { auditProgress: { status: string; doneCount: number | null } } }[];
    const steps = told.map(({ data }) => [data.auditProgress.status, data.auditProgress.doneCount]);
    expect(steps).toEqual([
      ['QUEUED', null],
      ['RUNNING', 5],
      ['CANCELLED', 5],
    ]);
  });

  it.each([
    ['an unknown audit', progressQuery, { id: idOf('77777') }, 'NOT_FOUND'],
    ['a malformed id', progressQuery, { id: 'x' }, 'BAD_USER_INPUT'],
    ['no id', progressQuery, {}, 'BAD_USER_INPUT'],
    ['no document', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['the schema', 'subscription { __schema { types { name } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', '{ detectors { name } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['too many tokens', `subscription {${' a'.repeat(2000)}}`, {}, 'GRAPHQL_PARSE_FAILED'],
  ])('is refused for %s', async (_what, query, variables, code) => {
    const [told] = await askOverSocket(api.url, query, variables);
    const errors = Array.isArray(told) ? told : (told as { errors: unknown[] }).errors;
    expect(errors[0]).toMatchObject({ extensions: { code, requestId: expect.any(String) } });
    expect(JSON.stringify(errors)).not.toMatch(/stack|src\/|SELECT/);
  });

  const refusal = (headers: Record<string, string>, path = '/graphql'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
      const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' };
      const asked = httpRequest(`${api.url}${path}`, { headers: { ...upgrade, ...key, ...headers } });
      asked.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('upgrade', (_response, socket) => {
        socket.destroy();
        resolve(101);
      });
      asked.on('error', reject).end();
    });

  it('is not opened to pages of other sites, elsewhere, or for another protocol', async () => {
    expect(await refusal({})).toBe(101);
    expect(await refusal({ origin: api.url })).toBe(101);
    expect(await refusal({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await refusal({ origin: 'null' })).toBe(403);
    expect(await refusal({}, '/other')).toBe(404);
    expect(await refusal({ upgrade: 'h2c' })).toBe(400);
  });

  it('ends with the server, and is cut where a message is too large', async () => {
    const other = await openTestApi(population.store);
    const url = `${other.url.replace(/^http/, 'ws')}/graphql`;
    const closeOf = async (say?: string): Promise<number> => {
      const socket = new WebSocket(url, 'graphql-transport-ws');
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('open', resolve));
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      if (say === undefined) await other.close();
      else socket.send(say);
      return closed;
    };
    expect(await closeOf('x'.repeat(200_000))).toBe(1009);
    expect(await closeOf('{"type":"subscribe","id":"1","payload":{"query":"{a}"}}')).toBe(4401);
    expect(await closeOf('nonsense')).toBe(4400);
    expect(await closeOf()).toBe(1001);
  });
});

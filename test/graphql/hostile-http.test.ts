/**
 * HTTP requests that are none of GraphQL, or should not be: each is refused in GraphQL's shape with a fitting status.
 */
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expectRefused } from './expect-refused';
import { openPopulation, type TestPopulation } from './population';
import { openTestApi, read, type Answer, type TestApi } from './test-api';

let population: TestPopulation;
let api: TestApi;

beforeAll(async () => {
  population = await openPopulation();
  api = await openTestApi(population.store);
});

afterAll(async () => {
  await api.close();
  await population.close();
});

describe('an HTTP request', () => {
  const url = (): string => `${api.url}/graphql`;
  const send = async (init: RequestInit & { path?: string }): Promise<Answer> =>
    read(await fetch(`${api.url}${init.path ?? '/graphql'}`, init));
  const json = { 'content-type': 'application/json' };
  const query = '{"query":"{ __typename }"}';

  it.each([
    ['several operations', { body: `[${query},${query}]`, headers: json }, 400, 'BAD_REQUEST'],
    ['bad JSON', { body: '{"query":', headers: json }, 400, 'BAD_REQUEST'],
    ['no body', { body: '', headers: json }, 400, 'BAD_REQUEST'],
    ['no object', { body: '"{ __typename }"', headers: json }, 400, 'BAD_REQUEST'],
    ['variables that are no object', { body: '{"query":"{ a }","variables":"{}"}', headers: json }, 400, 'BAD_REQUEST'],
    ['a poisoned prototype', { body: '{"query":"{ a }","__proto__":{"a":1}}', headers: json }, 400, 'BAD_REQUEST'],
    [
      'a body of 200 kB',
      { body: JSON.stringify({ query, a: 'x'.repeat(200_000) }), headers: json },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a form',
      { body: 'query=%7B__typename%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', { body: query, headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'an odd charset',
      { body: query, headers: { 'content-type': 'application/json; charset=utf-7' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a compressed body',
      { body: gzipSync(query), headers: { ...json, 'content-encoding': 'gzip' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['nothing it can accept in return', { body: query, headers: { ...json, accept: 'text/html' } }, 406, 'BAD_REQUEST'],
  ])('with %s is refused', async (_what, init, status, code) => {
    const answer = await send({ method: 'POST', ...init });
    expect(answer.status).toBe(status);
    expectRefused(answer, code);
  });

  it('by another method or to another path is refused', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const answer = await send({ method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
    }
    for (const path of ['/', '/graphql/', '/metrics', '/.env', '/%ff', '/graphql/../../etc']) {
      const answer = await send({ path });
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toMatch(/<html|stack/i);
    }
  });

  it('by GET needs a header that asks for a preflight, and may not mutate', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const bare = await send({ path });
    expect(bare.status).toBe(400);
    expectRefused(bare, 'BAD_REQUEST');
    const preflighted = await send({ path, headers: { 'apollo-require-preflight': '1' } });
    expect(preflighted.body.data).toEqual({ __typename: 'Query' });
  });

  it('is answered with headers that keep a browser from guessing, and none that names the server', async () => {
    const { headers } = await send({ method: 'POST', headers: { ...json, origin: 'http://evil.test' }, body: query });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin']) expect(headers.get(name)).toBeNull();
  });

  it('to a malformed address is refused with the same headers and a request id', async () => {
    const answer = await send({ path: '/%zz', headers: { 'x-request-id': 'job-18' } });
    expect(answer.status).toBe(400);
    expectRefused(answer, 'BAD_REQUEST');
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe('job-18');
    expect(answer.headers.get('x-request-id')).toBe('job-18');
    for (const name of ['cache-control', 'content-security-policy', 'x-content-type-options', 'x-frame-options']) {
      expect(answer.headers.get(name)).not.toBeNull();
    }
  });

  it('with a Host that is none is refused, and a health check may come without any', async () => {
    const { port } = new URL(api.url);
    const say = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(text));
        socket.setEncoding('utf8').once('data', resolve).once('error', reject);
      });
    expect(await say('GET /graphql HTTP/1.1\r\nhost: [\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 .*BAD_REQUEST/s,
    );
    expect(await say('GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
  });

  it('keeps its id where it is short and plain, and gets one where it is not', async () => {
    const idOf = async (id: string): Promise<string | null> =>
      (await fetch(url(), { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idOf('job-17.2_a')).toBe('job-17.2_a');
    expect(await idOf('a b')).not.toBe('a b');
    expect(await idOf('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

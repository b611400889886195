/**
 * A running API for tests, on a free port of the loopback address.
 */
import { type Cache, openCache } from '../../src/cache/open-cache';
import { type Api, type ApiOptions, createApi } from '../../src/graphql/server';
import { createAuditDesk } from '../../src/jobs/audit-desk';
import { createLog } from '../../src/lib/log';
import { tellableClasses } from '../../src/scoring/bands';
import type { Store } from '../../src/store/open-store';
import { testAudienceDetectors } from './test-audience-rules';
import { testDetectors, testScorer } from './test-rules';
import { testScorecards } from './test-scorecards';
import type { TypedDocumentString } from './operations.generated';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { data?: T | null; errors?: GraphQLFault[]; extensions?: Record<string, unknown> };
}

export interface GraphQLFault {
  readonly message: string;
  readonly path?: (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string };
}

export interface TestApi {
  readonly url: string;
  readonly api: Api;
  /** A documented operation, as POST. */
  ask<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<Answer<T>>;
  /** Any body, as POST of JSON. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Nobody works on what is asked for. */
const limits = { scorecard: testScorecards.current, classes: tellableClasses(testDetectors) };

/** @param options what differs from an API over the store with the rules made for tests and no cache */
export async function openTestApi(store: Store, options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const cache: Cache = await openCache({ ttlMs: 0 });
  const api = await createApi({
    reads: store,
    audits: createAuditDesk({ store, limits, enqueue: () => Promise.resolve(), log: createLog('silent') }),
    health: store,
    cache,
    scorer: testScorer(),
    scorecards: testScorecards,
    detectors: [...testDetectors, ...testAudienceDetectors],
    log: createLog('silent'),
    host: '127.0.0.1',
    port: 0,
    mode: 'production',
    maxQueryCost: 10_000,
    requestTimeoutMs: 10_000,
    drainDelayMs: 0,
    ...options,
  });
  const { url } = await api.listen();
  const post = async <T>(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return read<T>(response);
  };
  return {
    url,
    api,
    post,
    ask: (document, variables) => post({ query: document.toString(), variables }),
    close: async () => {
      await api.close();
      await cache.close();
    },
  };
}

export async function read<T = Record<string, unknown>>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = (isJson ? JSON.parse(text) : {}) as Answer<T>['body'];
  return { status: response.status, headers: response.headers, text, body };
}

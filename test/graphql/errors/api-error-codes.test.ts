/**
 * The catalogue of error codes, both ways: each code in it can be provoked, and no answer carries another.
 */
import { AloiError, type ErrorCode, errorCodes } from '../../../src/domain/errors';
import { errorCatalogue } from '../../../src/graphql/errors/api-error-codes';
import type { Store } from '../../../src/store/open-store';
import { openTestApi, read, type Answer, type TestApi } from '../test-api';

/** Breaks with an error of the code that it is asked for as a handle; with another error for any other handle. */
const breaking = {
  accounts: {
    byRefs: ([ref]: readonly { handle?: string }[]) => {
      const code = ref?.handle?.toUpperCase() ?? '';
      return Promise.reject(code in errorCodes ? new AloiError(code as ErrorCode, 'On purpose.') : new Error('secret'));
    },
  },
} as unknown as Store;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(breaking);
});
afterAll(() => api.close());

const accountCalled = (handle: string): Promise<Answer> =>
  api.post({ query: `{ account(platform: X, handle: "${handle}") { id } }` });
const unknownHash = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };

const provocations: Readonly<Record<string, () => Promise<Answer>>> = {
  BAD_REQUEST: () => api.post('{'),
  BAD_USER_INPUT: () => api.post({ query: '{ node(id: "nonsense") { id } }' }),
  GRAPHQL_PARSE_FAILED: () => api.post({ query: '{' }),
  GRAPHQL_VALIDATION_FAILED: () => api.post({ query: '{ nonsense }' }),
  INTERNAL_SERVER_ERROR: () => accountCalled('anybody'),
  NOT_FOUND: async () => read(await fetch(`${api.url}/nowhere`)),
  OPERATION_RESOLUTION_FAILURE: () => api.post({ query: 'query A { __typename }', operationName: 'B' }),
  PAYLOAD_TOO_LARGE: () => api.post({ query: 'x'.repeat(200_000) }),
  PERSISTED_QUERY_NOT_FOUND: () => api.post({ extensions: unknownHash }),
  QUERY_TOO_COMPLEX: () => api.post({ query: `{ ${'__typename '.repeat(501)} }` }),
  SERVICE_UNAVAILABLE: () => accountCalled('service_unavailable'),
  TIMEOUT: () => accountCalled('timeout'),
  UNSUPPORTED_MEDIA_TYPE: () => api.post('{}', { 'content-type': 'text/plain' }),
};

it('lists every code once, sorted, with a sentence', () => {
  const codes = Object.keys(errorCatalogue());
  expect(codes).toEqual([...codes].sort());
  expect(codes).toEqual(Object.keys(provocations).sort());
  for (const description of Object.values(errorCatalogue())) expect(description).toMatch(/^[A-Z].*\.$/);
});

it.each(Object.entries(provocations))('%s can be provoked', async (code, provoke) => {
  expect((await provoke()).body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});

it.each(Object.keys(errorCodes))('an error %s from below is answered with a code of the catalogue', async (code) => {
  const { text, body } = await accountCalled(code.toLowerCase());
  const expected = code in errorCatalogue() ? code : 'INTERNAL_SERVER_ERROR';
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([expected]);
  expect(text.includes('On purpose.')).toBe(expected === code);
});

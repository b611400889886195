/**
 * What every refusal has in common: a documented code, a request id, few words, and none about our insides.
 */
import { errorCatalogue } from '../../src/graphql/errors/api-error-codes';
import type { Answer } from './test-api';

/** Nothing that an answer may contain, whatever was asked. */
const insides = /select |relation|at \w+ \(|node_modules|\/src\/|did you mean|stack/i;

export function expectRefused({ status, body, text }: Answer, code: string): void {
  expect(body.errors?.map(({ extensions }) => extensions.code)).toContain(code);
  for (const { extensions } of body.errors ?? []) {
    expect(errorCatalogue()).toHaveProperty(extensions.code);
    expect(extensions.requestId).toMatch(/^[\w.-]+$/);
  }
  expect(body.errors?.length).toBeLessThanOrEqual(6);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(insides);
}

/**
 * The HTTP status of an answer, from its error codes: GraphQL over HTTP has its own for what never ran; for what ran,
 * the status speaks of an outage only where nothing at all could be given.
 */
import type { ApiErrorCode } from './api-error-codes';

/** Seconds after which to try again, for the Retry-After header of a 503. */
export const retryAfterSeconds = '2';

const statusByCode: Readonly<Partial<Record<ApiErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  QUERY_TOO_COMPLEX: 400,
};

const outageStatus: Readonly<Partial<Record<ApiErrorCode, number>>> = { SERVICE_UNAVAILABLE: 503, TIMEOUT: 504 };

/** Faults of the document or its variables, for which clients that know only application/json expect 200. */
const legacyOk: readonly ApiErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

export interface AnswerFacts {
  readonly codes: readonly ApiErrorCode[];
  /** Null where it ran and could give nothing, undefined where it did not run. */
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** The request's Accept header. */
  readonly accept: string | undefined;
  /** What Apollo chose. */
  readonly status: number | undefined;
}

export function httpStatus({ codes, data, accept, status }: AnswerFacts): number | undefined {
  if (codes.length === 0 || Object.values(data ?? {}).some((value) => value !== null)) return status;
  const outage = codes.find((code) => outageStatus[code] !== undefined);
  if (outage) return outageStatus[outage];
  if (data !== undefined) return status;
  const chosen = statusByCode[codes[0]!] ?? status;
  const isLegacy = !accept?.includes('application/graphql-response+json');
  return chosen === 400 && isLegacy && codes.every((code) => legacyOk.includes(code)) ? 200 : chosen;
}

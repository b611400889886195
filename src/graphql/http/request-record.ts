/**
 * What the log says about a request. Never variables, bodies or addresses.
 */
import { randomUUID } from 'node:crypto';
import type { ApiErrorCode } from '../errors/api-error-codes';

export interface RequestRecord {
  readonly requestId: string;
  operationName: string | null;
  operationType: string | null;
  /** Null where no operation was measured. */
  cost: number | null;
  codes: readonly ApiErrorCode[];
  /** True where a GraphQL operation was answered; false where the request was refused before. */
  answered: boolean;
}

export function newRequestRecord(requestId: string): RequestRecord {
  return { requestId, operationName: null, operationType: null, cost: null, codes: [], answered: false };
}

/** The caller's own id where it is short and plain, so that it cannot forge log lines; else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(header) ? header : randomUUID();
}

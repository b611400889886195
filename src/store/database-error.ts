/** What the driver throws, in the product's own terms; anything else is a fault of ours and passes as it is. */
import { AloiError } from '../domain/errors';

/** Of the operating system and of pg itself, where no SQLSTATE tells. */
const unreachable =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const unreachableText =
  /Connection terminated|connection error|timeout exceeded when trying to connect|after calling end/;
/** Classes 08 (connection) and 53 (no resources left), and a server that is shutting down, crashed or starting. */
const unavailableState = /^(08...|53...|57P0[1-5])$/;
const timeoutStates = ['57014', '55P03'];

/** Connection lost or refused → SERVICE_UNAVAILABLE; statement or lock timeout → TIMEOUT. */
export function databaseError(error: unknown): unknown {
  if (error instanceof AloiError) return error;
  const code = partOf(error, 'code');
  if (timeoutStates.includes(code)) {
    return new AloiError('TIMEOUT', 'The database took longer than it may.', { cause: error });
  }
  if (unreachable.test(code) || unavailableState.test(code) || unreachableText.test(partOf(error, 'message'))) {
    return new AloiError('SERVICE_UNAVAILABLE', 'The database cannot be reached at the moment.', { cause: error });
  }
  return error;
}

/** Two transactions met in an order that PostgreSQL had to break up: the same work again succeeds. */
export function isDeadlock(error: unknown): boolean {
  return ['40P01', '40001'].includes(partOf(error, 'code'));
}

function partOf(error: unknown, part: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value = (error as Partial<Record<typeof part, unknown>>)[part];
  return typeof value === 'string' ? value : '';
}

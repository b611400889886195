/**
 * What the log is told of an error that a caller is not: name, message and stack. A database error's other
 * properties hold statements and people's data and stay out.
 */
import { GraphQLError } from 'graphql';
import { AloiError } from '../../domain/errors';
import type { Log } from '../../lib/log';
import { shownError } from './format-error';

/** Faults of ours at level error, outages at level warn, mistakes of callers not at all. */
export function logFault(log: Log, requestId: string, error: unknown): void {
  const { code } = shownError(error);
  if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId, code, fault: describe(innermost(error)) }, 'fault');
  else if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') {
    log.warn({ requestId, code, fault: describe(innermost(error)) }, 'outage');
  }
}

/** Below GraphQL's wrapping, and below our own where it names its cause. */
function innermost(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return innermost(error.originalError);
  if (error instanceof AloiError && error.cause !== undefined) return innermost(error.cause);
  return error;
}

function describe(fault: unknown): object {
  if (!(fault instanceof Error)) return { name: typeof fault };
  return { name: fault.name, message: fault.message, stack: fault.stack };
}

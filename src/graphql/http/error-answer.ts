/**
 * Errors of HTTP itself, answered in the shape of GraphQL: too large, wrong type, bad JSON, too slow, no such path.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../lib/log';
import type { ApiErrorCode } from '../errors/api-error-codes';
import { shownError } from '../errors/format-error';
import { logFault } from '../errors/log-fault';

interface HttpFault {
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly message: string;
}

const known: Readonly<Record<string, HttpFault>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body is too large.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send application/json in UTF-8, without content encoding.',
  },
};

export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const fault = httpFault(error);
    if (fault.status === 500) logFault(log, request.record.requestId, error);
    return sendFault(request, reply, fault);
  });
  app.setNotFoundHandler((request, reply) =>
    sendFault(request, reply, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this path.' }),
  );
}

export function sendFault(request: FastifyRequest, reply: FastifyReply, fault: HttpFault): FastifyReply {
  const { requestId } = request.record;
  request.record.codes = [fault.code];
  const errors = [{ message: fault.message, extensions: { code: fault.code, requestId } }];
  return reply.code(fault.status).type('application/json; charset=utf-8').send({ errors });
}

function httpFault(error: FastifyError): HttpFault {
  const fault = known[error.code];
  if (fault) return fault;
  const shown = shownError(error);
  if (shown.code === 'TIMEOUT') return { status: 504, ...shown };
  // Fastify's messages about malformed requests quote nothing of ours.
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: 'BAD_REQUEST', message: error.message };
  return { status: 500, ...shown };
}

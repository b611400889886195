/**
 * The HTTP server: limits on size and time, JSON bodies only, errors in one shape.
 */
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Log } from '../../lib/log';
import type { Drain } from './drain';
import { answerErrors } from './error-answer';
import { guardRequests } from './guards';

const largestBodyBytes = 100_000;
const slowestRequestMs = 10_000;
const idleConnectionMs = 20_000;
const silentConnectionMs = 30_000;

/** @param requestTimeoutMs within which a request is answered */
export function createHttpServer(log: Log, drain: Drain, requestTimeoutMs: number): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: largestBodyBytes,
    requestTimeout: slowestRequestMs,
    keepAliveTimeout: idleConnectionMs,
    connectionTimeout: Math.max(silentConnectionMs, requestTimeoutMs + 1_000),
    // Requests that come in on open connections while the server closes are served, not refused.
    return503OnClosing: false,
    http: { headersTimeout: slowestRequestMs, connectionsCheckingInterval: 1_000 },
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      const errors = [{ message: 'The address is malformed.', extensions: { code: 'BAD_REQUEST' } }];
      void reply.code(400).type('application/json; charset=utf-8').send({ errors });
    },
  });
  app.removeContentTypeParser('text/plain');
  guardRequests(app, log, drain);
  answerErrors(app, log);
  return app;
}

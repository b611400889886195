/**
 * The HTTP server: limits on size and time, JSON bodies only, errors in one shape.
 */
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Log } from '../../lib/log';
import type { Drain } from './drain';
import { answerErrors, sendFault } from './error-answer';
import { guardRequests, identify, logRequest } from './guards';

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
    frameworkErrors: (_error, request: FastifyRequest, reply: FastifyReply) => {
      // Comes before the routes and their hooks, so what the hooks would do is done here.
      identify(request, reply, drain);
      sendFault(request, reply, { status: 400, code: 'BAD_REQUEST', message: 'The address is malformed.' });
      logRequest(log, request, reply);
    },
  });
  app.removeContentTypeParser('text/plain');
  guardRequests(app, log, drain);
  answerErrors(app, log);
  return app;
}

/**
 * What every request goes through before it is handled, and every answer before it leaves: identification, security
 * headers, and one line in the log.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../lib/log';
import type { Drain } from './drain';
import { type RequestRecord, newRequestRecord, requestIdFrom } from './request-record';

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function guardRequests(app: FastifyInstance, log: Log, drain: Drain): void {
  // A getter cannot be shared between requests, so the record is set by the first hook.
  app.decorateRequest('record', null as unknown as RequestRecord);
  app.addHook('onRequest', (request, reply, done) => {
    identify(request, reply, drain);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(log, request, reply);
    done();
  });
}

export function identify(request: FastifyRequest, reply: FastifyReply, drain: Drain): void {
  request.record = newRequestRecord(requestIdFrom(request.headers['x-request-id']));
  reply.headers({ ...securityHeaders, 'x-request-id': request.record.requestId });
  // While draining, clients are sent to look for another server.
  if (drain.isDraining) reply.header('connection', 'close');
}

export function logRequest(log: Log, { record, method, routeOptions }: FastifyRequest, reply: FastifyReply): void {
  const level = reply.statusCode >= 500 ? 'warn' : 'info';
  log[level](
    {
      requestId: record.requestId,
      method,
      // The route, never the address: a GET's address holds its variables.
      route: routeOptions.url ?? null,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      operationName: record.operationName?.slice(0, 100) ?? null,
      operationType: record.operationType,
      cost: record.cost,
      codes: record.codes,
    },
    'request',
  );
}

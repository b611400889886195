/**
 * /graphql: POST and GET through Apollo's Fastify integration; other methods are told so.
 */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { AloiError } from '../../domain/errors';
import { type ApiContext, type ContextSources, createContext } from '../context';
import { withRequestId } from '../errors/answer.plugin';
import { sendFault } from './error-answer';
import { refuseBadHeaders } from './refuse-bad-headers';
import { within } from './within';

const path = '/graphql';
const notAcceptable = 406;

export interface GraphqlRouteOptions extends ContextSources {
  /** Within which an operation is answered. */
  readonly requestTimeoutMs: number;
}

export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  { requestTimeoutMs, ...sources }: GraphqlRouteOptions,
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => Promise.resolve(createContext(sources, request.record)),
  });
  app.route({
    method: ['GET', 'POST'],
    url: path,
    exposeHeadRoute: false,
    onRequest: refuseBadHeaders,
    async handler(request, reply) {
      const answer = Promise.resolve(handler.call(app, request, reply) as Promise<unknown>);
      const body = await within(requestTimeoutMs, answer, tooLate);
      const isRefused = !request.record.answered || reply.statusCode === notAcceptable;
      return isRefused ? refused(request, body) : body;
    },
  });
  app.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: path,
    handler: (request, reply) =>
      sendFault(request, reply.header('allow', 'GET, POST'), {
        status: 405,
        code: 'BAD_REQUEST',
        message: 'Use POST, or GET with a header that asks for a preflight.',
      }),
  });
}

function tooLate(): AloiError {
  return new AloiError('TIMEOUT', 'The operation took longer than it may.');
}

/** Apollo refuses some requests before its plugins see them, and this one after: they get the request id here. */
function refused({ record }: FastifyRequest, body: unknown): unknown {
  if (typeof body !== 'string') return body;
  const result = JSON.parse(body) as FormattedExecutionResult;
  return JSON.stringify({ ...result, errors: result.errors?.map((error) => withRequestId(error, record.requestId)) });
}

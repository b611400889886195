/**
 * The API: Apollo Server on Fastify, with its limits, its health routes and an orderly end.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../lib/log';
import type { ApiContext } from './context';
import { answerPlugin } from './errors/answer.plugin';
import { formatError } from './errors/format-error';
import { type Drain, drainConnections } from './http/drain';
import { graphiqlRoute } from './http/graphiql-route';
import { type GraphqlRouteOptions, graphqlRoute } from './http/graphql-route';
import { type Health, healthRoutes } from './http/health-routes';
import { createHttpServer } from './http/http-server';
import { type SubscriptionTransport, subscriptionTransport } from './http/subscription-transport';
import { limitsPlugin, maxCoercionErrors } from './limits/limits.plugin';
import { maxTokens } from './limits/operation-limits';
import { buildApiSchema } from './schema';

/** Time to send the answer of an operation that took as long as it may. */
const answeringMs = 1_000;

export interface ApiOptions extends GraphqlRouteOptions {
  readonly health: Health;
  readonly log: Log;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Introspection and GraphiQL are on in development only. */
  readonly mode: 'development' | 'production';
  readonly maxQueryCost: number;
  /** How long /readyz says no before the port closes, so that a load balancer looks away first. */
  readonly drainDelayMs: number;
  /** What stands in GraphiQL at first. */
  readonly firstQuery?: string;
}

export interface Api {
  /** @returns the address of the server, such as http://127.0.0.1:4000 */
  listen(): Promise<{ readonly url: string }>;
  /**
   * Drains and stops. Every operation that has arrived in full when the port closes is answered, with TIMEOUT at the
   * latest; what is half sent is cut off a second after that. Safe to call twice.
   */
  close(): Promise<void>;
}

export async function createApi(options: ApiOptions): Promise<Api> {
  const drain: Drain = { isDraining: false };
  const schema = buildApiSchema();
  const apollo = createApollo(schema, options);
  await apollo.start();
  const app = createHttpServer(options.log, drain, options.requestTimeoutMs);
  graphqlRoute(app, apollo, options);
  const subscriptions = subscriptionTransport(app.server, {
    ...options,
    schema,
    drain,
    sources: options,
    introspection: options.mode === 'development',
  });
  healthRoutes(app, options.health, drain);
  if (options.mode === 'development') graphiqlRoute(app, options.firstQuery ?? '');
  let closing: Promise<void> | undefined;
  return {
    listen: async () => ({ url: await app.listen({ host: options.host, port: options.port }) }),
    close: () => (closing ??= close(app, apollo, subscriptions, drain, options)),
  };
}

function createApollo(schema: GraphQLSchema, { mode, log, maxQueryCost }: ApiOptions): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: mode === 'development',
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors },
    maxRecursiveSelections: true,
    persistedQueries: { ttl: 900 },
    // The process's own signals are the composition root's affair.
    stopOnTerminationSignals: false,
    logger: log,
    formatError,
    plugins: [
      answerPlugin(log, maxQueryCost),
      limitsPlugin(maxQueryCost),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

async function close(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  subscriptions: SubscriptionTransport,
  drain: Drain,
  { drainDelayMs, requestTimeoutMs }: ApiOptions,
): Promise<void> {
  drain.isDraining = true;
  const lastRequestsMs = requestTimeoutMs + answeringMs;
  const drained = app.server.listening ? drainConnections(app.server, { drainDelayMs, lastRequestsMs }) : undefined;
  await Promise.all([subscriptions.close(), drained]);
  await app.close();
  await apollo.stop();
}

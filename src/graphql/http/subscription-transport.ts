/**
 * Subscriptions over a WebSocket at the path of the API, by the protocol graphql-transport-ws. What holds for operations over
 * HTTP holds here: limits on size and cost, who may ask, and what of an error is shown.
 */
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../../lib/log';
import { type ContextSources, createContext } from '../context';
import { withRequestId } from '../errors/answer.plugin';
import { formatError } from '../errors/format-error';
import { logFault } from '../errors/log-fault';
import { prepareSubscription } from '../limits/prepare-subscription';
import type { Drain } from './drain';
import { newRequestRecord, type RequestRecord, requestIdFrom } from './request-record';

const path = '/graphql';
const largestMessageBytes = 100_000;
const mostConnections = 200;
const mostSubscriptions = 10;
/** A connection that says nothing for so long is asked, and then cut. */
const silenceMs = 15_000;
const farewellMs = 500;
const goingAway = 1001;

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly sources: ContextSources;
  readonly log: Log;
  readonly drain: Drain;
  readonly maxQueryCost: number;
  readonly introspection: boolean;
}

export interface SubscriptionTransport {
  /** Ends every connection; clients are told to look for another server. */
  close(): Promise<void>;
}

interface Extra {
  /** Aborted when the connection is gone. */
  readonly signal: AbortSignal;
  readonly record: RequestRecord;
}

type Connection = Context<Record<string, unknown> | undefined, Extra>;

export function subscriptionTransport(server: HttpServer, options: SubscriptionOptions): SubscriptionTransport {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessageBytes, handleProtocols });
  const protocol = makeServer<Record<string, unknown> | undefined, Extra>({
    onSubscribe: (connection, _id, payload) => subscribed(connection, payload, options),
    onNext: ({ extra }, _id, _payload, _args, { errors, ...result }) =>
      errors === undefined ? undefined : { ...result, errors: shown(errors, extra.record, options.log) },
    onError: ({ extra }, _id, _payload, errors) => shown(errors, extra.record, options.log),
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, sockets.clients.size, options.drain);
    if (refusal !== undefined) {
      refuse(socket, refusal);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      serve(opened, request, protocol, options.log);
    });
  });
  return {
    close: async () => {
      for (const client of sockets.clients) client.close(goingAway, 'Going away');
      const impatience = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, farewellMs);
      await Promise.all([...sockets.clients].map((client) => new Promise((resolve) => client.once('close', resolve))));
      clearTimeout(impatience);
    },
  };
}

/** @returns status and reason where the connection is not to be opened */
function refusalOf(request: IncomingMessage, connections: number, drain: Drain): string | undefined {
  const { upgrade, origin, host = '' } = request.headers;
  if (upgrade?.toLowerCase() !== 'websocket') return '400 Bad Request';
  if (request.url?.split('?')[0] !== path) return '404 Not Found';
  // A page of another site may open a WebSocket to here, whatever keeps it from asking by HTTP.
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) return '403 Forbidden';
  if (drain.isDraining || connections >= mostConnections) return '503 Service Unavailable';
  return undefined;
}

function refuse(socket: Duplex, refusal: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function serve(
  socket: WebSocket,
  request: IncomingMessage,
  protocol: ReturnType<typeof makeServer<Record<string, unknown> | undefined, Extra>>,
  log: Log,
): void {
  const gone = new AbortController();
  const record = newRequestRecord(requestIdFrom(request.headers['x-request-id']));
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve) => {
          // Whoever is gone has no use for it; the close event says so.
          socket.send(data, () => {
            resolve();
          });
        }),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (take) => {
        socket.on('message', (message: Buffer) => {
          take(message.toString('utf8')).catch((error: unknown) => {
            logFault(log, record.requestId, error);
            socket.close(4500, 'Internal server error');
          });
        });
      },
    },
    { signal: gone.signal, record },
  );
  const stopAsking = keepAsking(socket);
  socket.on('error', () => {
    socket.terminate();
  });
  socket.once('close', (code, reason) => {
    stopAsking();
    gone.abort();
    void closed(code, String(reason));
  });
}

/** @returns ends it */
function keepAsking(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const asking = setInterval(() => {
    if (!answered) socket.terminate();
    answered = false;
    socket.ping();
  }, silenceMs);
  return () => {
    clearInterval(asking);
  };
}

function subscribed(
  { extra: { record, signal }, subscriptions }: Connection,
  { query, operationName, variables }: { query: string; operationName?: string | null; variables?: object | null },
  { schema, sources, maxQueryCost, introspection, log }: SubscriptionOptions,
): ExecutionArgs | GraphQLError[] {
  if (Object.keys(subscriptions).length > mostSubscriptions) {
    const extensions = { code: 'QUERY_TOO_COMPLEX' };
    return [new GraphQLError(`At most ${mostSubscriptions} subscriptions at a time on a connection.`, { extensions })];
  }
  const asked = {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
  const prepared = prepareSubscription(schema, asked, { maxCost: maxQueryCost, introspection });
  if (Array.isArray(prepared)) return prepared;
  log.info({ requestId: record.requestId, operationName: operationName?.slice(0, 100) ?? null }, 'subscription');
  return { ...prepared, contextValue: createContext(sources, record, signal) };
}

function shown(errors: readonly GraphQLError[], record: RequestRecord, log: Log): GraphQLFormattedError[] {
  return errors.map((error) => {
    logFault(log, record.requestId, error);
    return withRequestId(formatError(error.toJSON(), error), record.requestId);
  });
}

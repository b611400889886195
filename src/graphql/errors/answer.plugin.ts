/**
 * The last touch on each answer: request id on every error, cost, HTTP status; and what the log is told of it.
 */
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../../lib/log';
import type { ApiContext } from '../context';
import type { ApiErrorCode } from './api-error-codes';
import { httpStatus, retryAfterSeconds } from './http-status';
import { logFault } from './log-fault';

export function answerPlugin(log: Log, maxCost: number): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: ({ contextValue: { record } }) => {
      record.answered = true;
      return Promise.resolve({
        didEncounterErrors({ errors }) {
          for (const error of errors) logFault(log, record.requestId, error);
          return Promise.resolve();
        },
        willSendResponse(request) {
          finishAnswer(request, maxCost);
          return Promise.resolve();
        },
      });
    },
  };
}

/** `extensions.cost` was measured before the operation ran: what @skip and @include leave out is counted in it. */
function finishAnswer(finished: GraphQLRequestContextWillSendResponse<ApiContext>, maxCost: number): void {
  const { response, request, operation } = finished;
  const { record } = finished.contextValue;
  record.operationName = operation?.name?.value ?? null;
  record.operationType = operation?.operation ?? null;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  if (result.errors) {
    result.errors = result.errors.map((error) => withRequestId(error, record.requestId));
    record.codes = [...new Set(result.errors.map((error) => error.extensions?.code as ApiErrorCode))];
  }
  if (record.cost !== null) {
    const requested = Math.min(record.cost, Number.MAX_SAFE_INTEGER);
    result.extensions = { ...result.extensions, cost: { requested, limit: maxCost } };
  }
  const { codes } = record;
  const accept = request.http?.headers.get('accept');
  response.http.status = httpStatus({ codes, data: result.data, accept, status: response.http.status });
  if (response.http.status === 503) response.http.headers.set('retry-after', retryAfterSeconds);
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

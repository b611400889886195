/**
 * What of an error a caller may see: a documented code and a message made for callers. Everything else is masked.
 */
import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AloiError } from '../../domain/errors';
import { type ApiErrorCode, isApiErrorCode } from './api-error-codes';

const longestMessage = 300;
/** Apollo's own limit, which comes before ours where fragments double. */
const tooManySelections = ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED;

export interface ShownError {
  readonly code: ApiErrorCode;
  readonly message: string;
}

const masked: ShownError = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side. Quote the request id when you report it.',
};

/** Apollo's hook; it knows no request, so the request id is added when the answer is sent. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message } = shownError(error);
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}

/** @param error whatever was thrown, as GraphQL and Apollo wrapped it */
export function shownError(error: unknown): ShownError {
  const known = causes(error).find((cause) => cause instanceof AloiError);
  if (known) return isApiErrorCode(known.code) ? { code: known.code, message: shorten(known.message) } : masked;
  if (error instanceof GraphQLError) {
    const { code, validationErrorCode } = error.extensions;
    if (validationErrorCode === tooManySelections) return { code: 'QUERY_TOO_COMPLEX', message: error.message };
    if (isApiErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') return { code, message: shorten(error.message) };
    // Apollo and GraphQL leave a few faults of the request without a code; faults of ours carry a path or a cause.
    const isOfRequest = code === undefined && error.path === undefined && error.originalError === undefined;
    if (isOfRequest) return { code: 'BAD_REQUEST', message: shorten(error.message) };
  }
  return masked;
}

/** The error and what it wraps, outermost first. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return [error, ...causes(inner)];
}

/** GraphQL quotes the values it refuses, however long they are, and suggests names of the schema. */
function shorten(text: string): string {
  const message = text.replace(/ Did you mean [^]*$/, '');
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}

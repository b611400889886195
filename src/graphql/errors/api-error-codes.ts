/**
 * The codes an answer may carry besides the domain's own: what GraphQL, Apollo Server and HTTP have to say.
 */
import { type ErrorCode, errorCodes } from '../../domain/errors';

export const protocolErrorCodes = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request as the GraphQL-over-HTTP specification has it.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and none was named.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash is not known; send it with its document.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted documents are switched off.',
  PAYLOAD_TOO_LARGE: 'The body is larger than 100 kB.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not application/json in UTF-8 without content encoding.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the request id finds it in our log.',
} as const;

export type ApiErrorCode = ErrorCode | keyof typeof protocolErrorCodes;

export const apiErrorCodes: Readonly<Record<ApiErrorCode, string>> = { ...errorCodes, ...protocolErrorCodes };

export function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && Object.hasOwn(apiErrorCodes, code);
}

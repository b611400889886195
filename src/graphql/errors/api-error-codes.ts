/**
 * The codes an answer may carry: those of the domain that the API can meet, and what GraphQL, Apollo Server and HTTP
 * have to say. The domain's others are of imports, files and settings, which only the commands see.
 */
import { errorCodes } from '../../domain/errors';

const { BAD_USER_INPUT, NOT_FOUND, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE, TIMEOUT } = errorCodes;

const protocolErrorCodes = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request as the GraphQL-over-HTTP specification has it.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and none was named.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash is not known; send it with its document.',
  PAYLOAD_TOO_LARGE: 'The body is larger than 100 kB.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not application/json in UTF-8 without content encoding.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the request id finds it in our log.',
} as const;

const apiErrorCodes = {
  ...{ BAD_USER_INPUT, NOT_FOUND, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE, TIMEOUT },
  ...protocolErrorCodes,
} as const;

export type ApiErrorCode = keyof typeof apiErrorCodes;

/** Every code with its description, sorted by code: what `extensions.code` of an error can be. */
export function errorCatalogue(): Readonly<Record<ApiErrorCode, string>> {
  const entries = Object.entries(apiErrorCodes).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Record<ApiErrorCode, string>;
}

export function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && Object.hasOwn(apiErrorCodes, code);
}

/**
 * Errors the product knows by name. Anything else that is thrown is a fault of ours and is masked at the border.
 */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument, variable, option or file is not what was asked for.',
  NOT_FOUND: 'What was named does not exist, or not for you.',
  CONFLICT: 'The request contradicts something already stored or in progress.',
  TOO_MANY_BAD_ROWS: 'An import met more unreadable rows than its limit allows; raise the limit and run it again.',
  QUERY_TOO_COMPLEX: 'The operation exceeds a limit on depth, aliases, tokens, root fields or cost.',
  SERVICE_UNAVAILABLE: 'The database cannot be reached at the moment; try again.',
  TIMEOUT: 'The operation took longer than it may.',
  UNSUPPORTED_PLATFORM: 'The embedded database has no build for this machine; set DATABASE_URL.',
  CONFIGURATION: 'A setting in the environment is missing or malformed.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error with a documented code and a message fit for the caller's eyes: no SQL, no secret, no other's data. */
export class AloiError extends Error {
  override readonly name = 'AloiError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

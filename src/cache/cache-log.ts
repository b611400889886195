/** Where the cache says what an operator should know; pino's logger is one. */
export interface CacheLog {
  warn(message: string): void;
}

export const silentLog: CacheLog = { warn: () => undefined };

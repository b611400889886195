/**
 * Structured logs: one JSON object a line on standard error, so that standard output stays a command's answer.
 */
import { pino, type Logger } from 'pino';

export type Log = Logger;

/** @param level pino's levels from `fatal` to `trace`, or `silent`. */
export function createLog(level: string): Log {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}

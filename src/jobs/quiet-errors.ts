/**
 * Tells of a lost connection once in a while, not at each of the attempts to get it back.
 */
import type { Log } from '../lib/log';

const quietMs = 30_000;

export function quietErrors(log: Log): (error: Error) => void {
  let saidMs = -Infinity;
  return (error) => {
    const now = performance.now();
    if (now - saidMs < quietMs) return;
    saidMs = now;
    log.warn({ fault: error.message }, 'the queue of jobs has trouble; audits wait in their rows meanwhile');
  };
}

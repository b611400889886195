/**
 * Work that a signal ends after the step under way, so that what is committed stays and the same command goes on.
 */
import { AloiError } from '../domain/errors';

/** While rows are written, the first signal ends the work after the chunk under way; before and after, any signal may. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupt = new AbortController();
  const stop = (): void => {
    interrupt.abort(new AloiError('CONFLICT', 'Interrupted: run the same command again to go on.'));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(interrupt.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

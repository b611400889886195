/**
 * When a command that runs until it is told to stop is told so.
 */

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as it always would. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

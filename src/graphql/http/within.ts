/**
 * A time limit on work that cannot be cancelled: whoever waits for it is told in time, the work itself runs out.
 */

/**
 * @param late makes the error that is thrown when the work is not done in time
 */
export async function within<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

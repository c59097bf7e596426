/**
 * Waits for `work`, but no longer than `milliseconds`, nor after `signal` is aborted. Then `stop` is called, which
 * has to end the work where it runs, and what `late` makes (or the reason of the signal) is thrown.
 */
export async function withDeadline<Result>(
  work: Promise<Result>,
  milliseconds: number,
  stop: () => void,
  late: () => Error,
  signal?: AbortSignal,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    const give = (reason: unknown) => {
      work.catch(() => {});
      stop();
      reject(reason);
    };
    timer = setTimeout(() => give(late()), milliseconds);
    onAbort = () => give(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}

import { timeUp } from '../errors.ts';
import { limits } from '../limits.ts';

/** The time that one request has. */
export interface RequestTime {
  /** Aborted when the time is up (`TIMEOUT`), or when the client has gone; whatever runs for the request ends then. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  timeLeft(): number;
  /** The request is answered: the time no longer counts. */
  end(): void;
}

/** Starts the time of a request whose client may go away. */
export function startTime(gone?: AbortSignal, milliseconds: number = limits.time): RequestTime {
  const last = performance.now() + milliseconds;
  const time = new AbortController();
  const onGone = () => time.abort(gone?.reason);
  const timer = setTimeout(() => time.abort(timeUp()), milliseconds);
  timer.unref();
  if (gone?.aborted) onGone();
  gone?.addEventListener('abort', onGone, { once: true });
  return {
    signal: time.signal,
    timeLeft: () => Math.max(0, Math.round(last - performance.now())),
    end: () => {
      clearTimeout(timer);
      gone?.removeEventListener('abort', onGone);
    },
  };
}

/** What several callers wait for. */
interface Flight<Result> {
  readonly result: Promise<Result>;
  readonly end: AbortController;
  waiting: number;
}

/** Runs `work` for a key, or joins the one that runs for it already. */
export type Fly<Result> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
) => Promise<{ readonly result: Result; readonly hasJoined: boolean }>;

/**
 * Callers that want the same at once share one run of it. One who goes away (`signal`) is let go at once; the run itself
 * is ended when the last one has gone.
 */
export function singleFlight<Result>(): Fly<Result> {
  const flights = new Map<string, Flight<Result>>();

  const begin = (key: string, work: (signal: AbortSignal) => Promise<Result>): Flight<Result> => {
    const end = new AbortController();
    const flight = { result: work(end.signal), end, waiting: 0 };
    flights.set(key, flight);
    const forget = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.result.then(forget, forget);
    return flight;
  };

  return async (key, signal, work) => {
    signal.throwIfAborted();
    const running = flights.get(key);
    const flight = running ?? begin(key, work);
    flight.waiting++;
    let leave: (() => void) | undefined;
    const gone = new Promise<never>((_, reject) => {
      leave = () => {
        flight.waiting--;
        if (flight.waiting === 0) {
          flights.delete(key);
          flight.end.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return { result: await Promise.race([flight.result, gone]), hasJoined: running !== undefined };
    } finally {
      if (leave) signal.removeEventListener('abort', leave);
    }
  };
}

/** A heavy request, as it is sent to the thread that answers it. */
export interface HeavyQuestion {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The day that the answer is about where none is asked for. */
  readonly today: string;
  /** Which its log lines have too. */
  readonly requestId: string;
  /** Milliseconds that are left for it. */
  readonly timeMs: number;
}

/** What is sent to the thread: a question, or that the client of one has gone. */
export type ToThread =
  | { readonly id: number; readonly question: HeavyQuestion }
  | { readonly id: number; readonly gone: true };

/** What it sends back: the answer as it is to be sent; null where there can be none. */
export interface FromThread {
  readonly id: number;
  readonly answer: string | null;
}

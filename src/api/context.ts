import type { Graph, ReadOptions } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { Sends } from '../graph/sends.ts';
import type { Matcher } from '../model/meaning.ts';
import { atMost } from './at-most.ts';
import type { Read } from './batch.ts';
import { startTime } from './fairness/request-time.ts';
import { statementsAtOnce } from './limits.ts';
import { createLoads, type Loads } from './loads.ts';
import { sameText } from './programme/same-text.ts';

/** What a resolver has beside its arguments: made anew for each request. */
export interface Context {
  readonly load: Loads;
  /** Today in Kazakhstan as the request began, so that one answer has one day. */
  readonly today: string;
  /** Version of the API. */
  readonly version: string;
  /** Says which texts mean the same. */
  readonly matcher: Matcher;
  /** Who asks, as far as it is known: heavy requests of one client wait for those of others. */
  readonly client: string;
  /** Aborted when the client has gone, or when the time of the request is up. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left for the request. */
  timeLeft(): number;
  /** The request is answered: its time no longer counts. */
  end(): void;
  /** Says which properties of nodes statements send from now on; all there is where nobody says. */
  send(sends: Sends): void;
  /** Runs a statement that belongs to no parent. */
  read<Parameters extends object, Row>(
    query: Query<Parameters, Row>,
    parameters?: Parameters,
  ): Promise<readonly Row[]>;
  /** The same without parameters, once for the whole request. */
  readOnce<Row>(query: Query<object, Row>): Promise<readonly Row[]>;
}

export interface ContextOptions {
  readonly graph: Graph;
  readonly version: string;
  readonly today: string;
  /** The signal ends the request before its time is up. */
  readonly reading?: ReadOptions;
  readonly client?: string;
  /** Milliseconds that the request has; `limits.time` by default. */
  readonly timeMs?: number;
  /** Without it, only what is one wording means the same. */
  readonly matcher?: Matcher;
}

export function createContext({
  graph,
  version,
  today,
  reading,
  client = '',
  timeMs,
  matcher = sameText,
}: ContextOptions): Context {
  const { signal, timeLeft, end } = startTime(reading?.signal, timeMs);
  const inTurn = atMost(statementsAtOnce);
  const known = new Map<object, Promise<readonly unknown[]>>();
  let sends: Sends | undefined;
  const readInTurn: Read = (query, parameters) =>
    inTurn(() => graph.read(query, parameters, { ...reading, signal, sends }));
  return {
    load: createLoads(readInTurn),
    today,
    version,
    matcher,
    client,
    signal,
    timeLeft,
    end,
    send: (wanted) => {
      sends = wanted;
    },
    read: (query, parameters) => readInTurn(query, parameters ?? ({} as typeof parameters & object)),
    readOnce: <Row>(query: Query<object, Row>) => {
      const found = known.get(query) ?? readInTurn(query, {});
      known.set(query, found);
      return found as Promise<readonly Row[]>;
    },
  };
}

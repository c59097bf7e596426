import type { Graph, ReadOptions } from '../graph/graph.ts';
import { atMost } from './at-most.ts';
import type { Read } from './batch.ts';
import { statementsAtOnce } from './limits.ts';
import { createLoads, type Loads } from './loads.ts';

/** What a resolver has beside its arguments: made anew for each request. */
export interface Context {
  readonly load: Loads;
  /** Today in Kazakhstan as the request began, so that one answer has one day. */
  readonly today: string;
  /** Version of the API. */
  readonly version: string;
  /** Runs a statement that belongs to no parent. */
  readonly read: Read;
}

export interface ContextOptions {
  readonly graph: Graph;
  readonly version: string;
  readonly today: string;
  readonly reading?: ReadOptions;
}

export function createContext({ graph, version, today, reading }: ContextOptions): Context {
  const inTurn = atMost(statementsAtOnce);
  const readInTurn: Read = (query, parameters) => inTurn(() => graph.read(query, parameters, reading));
  return {
    load: createLoads(readInTurn),
    today,
    version,
    read: readInTurn,
  };
}

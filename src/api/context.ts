import type { Graph, ReadOptions } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { Matcher } from '../model/meaning.ts';
import { atMost } from './at-most.ts';
import type { Read } from './batch.ts';
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
  readonly reading?: ReadOptions;
  /** Without it, only what is one wording means the same. */
  readonly matcher?: Matcher;
}

export function createContext({
  graph,
  version,
  today,
  reading,
  matcher = sameText,
}: ContextOptions): Context {
  const inTurn = atMost(statementsAtOnce);
  const known = new Map<object, Promise<readonly unknown[]>>();
  const readInTurn: Read = (query, parameters) => inTurn(() => graph.read(query, parameters, reading));
  return {
    load: createLoads(readInTurn),
    today,
    version,
    matcher,
    read: (query, parameters) => readInTurn(query, parameters ?? ({} as typeof parameters & object)),
    readOnce: <Row>(query: Query<object, Row>) => {
      const found = known.get(query) ?? readInTurn(query, {});
      known.set(query, found);
      return found as Promise<readonly Row[]>;
    },
  };
}

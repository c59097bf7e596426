import type { Query } from './query.ts';
import type { Sends } from './sends.ts';

/**
 * A connection to the graph, alive until closed. Failures come out as `GraphUnavailable` (the database is away),
 * `GraphTimeout`, `GraphOverloaded` (no connection was free in time), the reason of the caller's signal, or as they are.
 */
export interface Graph {
  /** Runs one statement for reading, as one round trip. */
  read<Parameters extends object, Row>(
    query: Query<Parameters, Row>,
    parameters: Parameters,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction, which holds the writer lock; all of it is committed, or nothing.
   * `work` may run more than once and must do nothing else that lasts.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Runs one schema statement (an index, a constraint) as a transaction of its own. */
  changeSchema(query: Query<object, unknown>): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Cancels the statement in the database as well. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database ends the statement. */
  readonly timeoutMs?: number;
  /** Which properties of nodes are sent; all where it is left out. */
  readonly sends?: Sends | undefined;
  /**
   * Told the state in which the database was when the statement ended: as long as nothing is committed it has the same
   * name, and never has it again after.
   */
  readonly onState?: (state: string) => void;
}

/** What can be done inside a writing transaction. */
export interface Transaction {
  run<Parameters extends object, Row>(
    query: Query<Parameters, Row>,
    parameters: Parameters,
  ): Promise<readonly Row[]>;
}

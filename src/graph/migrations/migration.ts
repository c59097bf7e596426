/** One step of the graph's shape. Its statements may run twice, or in two processes at once. */
export interface Migration {
  /** Number and name, which order the steps. A step that was released is never changed. */
  readonly id: string;
  /** Schema statements, each a transaction of its own, each with `IF NOT EXISTS`. */
  readonly schema: readonly string[];
  /** What is derived in a graph from before has to be derived again: it is pending until then. */
  readonly derivesAgain?: true;
}

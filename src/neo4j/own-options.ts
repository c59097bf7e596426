/** What every function of this folder wants to know about the Neo4j of one's own. */
export interface OwnOptions {
  /** The project's data folder (`KASIP_HOME`): the fetched Neo4j and all stores are under it. */
  readonly home: string;
  /** The name of the store under `home`, by default `main`; letters, digits, `-` and `_`. */
  readonly store?: string;
  /** Megabytes of memory for heap and page cache together; by default as much as the store needs, see `memory.ts`. */
  readonly memory?: number;
  /** Tells a person how it goes on; one line per call, without a line break. */
  readonly report: (message: string) => void;
  /** Ends the waiting; what was begun is given up, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The environment in which Java and Maven are looked for and run; by default this process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

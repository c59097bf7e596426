import type { Session } from 'neo4j-driver';

/** What reading and writing need to know of the connection. */
export interface Connection {
  readonly uri: string;
  readonly session: (mode: 'READ' | 'WRITE') => Session;
  readonly onQuery: (name: string) => void;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly lockWaitMs: number;
}

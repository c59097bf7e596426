import neo4j from 'neo4j-driver';
import type { Bolt } from '../model/bolt.ts';
import type { Connection } from './connection/connection.ts';
import { read } from './connection/read-statement.ts';
import { changeSchema, write } from './connection/write-transaction.ts';
import type { Graph } from './graph.ts';

export interface ConnectOptions {
  /** Told the name of each statement as it is sent: for logs, and for tests that count round trips. */
  readonly onQuery?: (name: string) => void;
  /** Connections to the database at most: as many statements run at once, others wait for them. */
  readonly poolSize?: number;
  /** Milliseconds for a reading statement that names none of its own. */
  readonly readTimeoutMs?: number;
  /** Milliseconds for a whole writing transaction. */
  readonly writeTimeoutMs?: number;
  /** Milliseconds that a writer waits for another one to finish. */
  readonly lockWaitMs?: number;
}

/**
 * Opens a connection; the first statement is the first to reach the database. When the database goes away,
 * statements fail within seconds as `GraphUnavailable`, and work again by themselves once it is back.
 */
export function connect(bolt: Bolt, options: ConnectOptions = {}): Graph {
  const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    connectionLivenessCheckTimeout: 60_000,
    maxConnectionPoolSize: options.poolSize ?? 50,
    fetchSize: 5_000,
    telemetryDisabled: true,
    userAgent: 'kasip',
  });
  // In a cluster a reader must wait for what this process wrote; a single server has no need of it.
  const bookmarks = /^neo4j/u.test(bolt.uri) ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const connection: Connection = {
    uri: bolt.uri,
    session: (mode) =>
      driver.session({ database: bolt.database, defaultAccessMode: neo4j.session[mode], ...bookmarks }),
    onQuery: options.onQuery ?? (() => {}),
    readTimeoutMs: options.readTimeoutMs ?? 15_000,
    writeTimeoutMs: options.writeTimeoutMs ?? 600_000,
    lockWaitMs: options.lockWaitMs ?? 60_000,
  };
  return {
    read: (query, parameters, readOptions) => read(connection, query, parameters, readOptions),
    write: (work) => write(connection, work),
    changeSchema: (query) => changeSchema(connection, query),
    close: () => driver.close(),
  };
}

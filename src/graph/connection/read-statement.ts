import type { ReadOptions } from '../graph.ts';
import { GraphTimeout, isConnectionLost, toGraphFailure } from '../graph-failure.ts';
import type { Query } from '../query.ts';
import { withSends } from '../sends.ts';
import type { Connection } from './connection.ts';
import { withDeadline } from './deadline.ts';
import { toParameters } from './parameters.ts';
import { rowsOfResult } from './rows-of-result.ts';
import { type Sent, sent } from './sent.ts';

/**
 * Runs one statement for reading as a transaction of its own, in one round trip. A connection that died while it
 * lay idle is replaced once: reading twice does no harm.
 */
export async function read<Parameters extends object, Row>(
  connection: Connection,
  query: Query<Parameters, Row>,
  parameters: Parameters,
  options: ReadOptions = {},
): Promise<readonly Row[]> {
  const statement = sent(query.text, toParameters(withSends(query.text, parameters, options.sends)));
  try {
    return await readOnce(connection, query, statement, options);
  } catch (error) {
    if (!isConnectionLost(error)) throw toGraphFailure(error, connection.uri);
  }
  try {
    return await readOnce(connection, query, statement, options);
  } catch (error) {
    throw toGraphFailure(error, connection.uri);
  }
}

/** Milliseconds that the database gets beyond its own timeout before we stop waiting for it. */
const grace = 2_000;

async function readOnce<Parameters extends object, Row>(
  connection: Connection,
  query: Query<Parameters, Row>,
  { text, parameters }: Sent,
  { signal, timeoutMs = connection.readTimeoutMs, onState }: ReadOptions,
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  connection.onQuery(query.name);
  const session = connection.session('READ');
  // Closing a session that still waits resets its connection, which ends the statement in the database.
  const close = () => session.close().catch(() => {});
  try {
    const running = session.run(text, parameters, { timeout: timeoutMs });
    const late = () => new GraphTimeout(`The database has not answered ${query.name} in time.`);
    const result = await withDeadline(collected(running), timeoutMs + grace, close, late, signal);
    onState?.(session.lastBookmarks().join());
    return rowsOfResult(query, result.records);
  } finally {
    void close();
  }
}

/** A result of the driver is started by `then`; a promise of it is started once. */
async function collected<Result>(running: PromiseLike<Result>): Promise<Result> {
  return await running;
}

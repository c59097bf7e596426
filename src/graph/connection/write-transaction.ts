import type { Transaction as DriverTransaction } from 'neo4j-driver';
import type { Transaction } from '../graph.ts';
import { GraphTimeout, isConnectionLost } from '../graph-failure.ts';
import type { Query } from '../query.ts';
import type { Connection } from './connection.ts';
import { withDeadline } from './deadline.ts';
import { toParameters } from './parameters.ts';
import { CommitUnknown, retrying } from './retry.ts';
import { rowsOfResult } from './rows-of-result.ts';
import { takeWriterLock } from './writer-lock.ts';

/**
 * Runs `work` in one transaction that holds the writer lock. `work` may run more than once: again after a failure
 * that left nothing behind (a deadlock, a connection that died before the commit was sent). A connection lost under
 * the commit itself is not retried, because nobody knows what became of it.
 */
export async function write<Result>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return await retrying(connection, () =>
    inTransaction(connection, async (transaction) => {
      await takeWriterLock(transaction, connection.lockWaitMs);
      return await work(transaction);
    }),
  );
}

/** Runs one schema statement as a transaction of its own, without the writer lock (the two cannot be mixed). */
export async function changeSchema(connection: Connection, query: Query<object, unknown>): Promise<void> {
  await retrying(connection, () => inTransaction(connection, (transaction) => transaction.run(query, {})));
}

/** A transaction that can be ended from outside while one of its statements waits. */
export interface OpenTransaction extends Transaction {
  /** Ends it in the database. */
  stop(): void;
}

async function inTransaction<Result>(
  connection: Connection,
  work: (transaction: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  const session = connection.session('WRITE');
  try {
    const opened = await session.beginTransaction({ timeout: connection.writeTimeoutMs });
    const stop = () => void session.close().catch(() => {});
    const result = await rollingBack(opened, () => work(openTransaction(connection, opened, stop)));
    await commit(opened);
    return result;
  } finally {
    void session.close().catch(() => {});
  }
}

async function rollingBack<Result>(opened: DriverTransaction, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (opened.isOpen()) await opened.rollback().catch(() => {});
    throw error;
  }
}

async function commit(opened: DriverTransaction): Promise<void> {
  try {
    await opened.commit();
  } catch (error) {
    if (isConnectionLost(error)) throw new CommitUnknown('', { cause: error });
    throw error;
  }
}

function openTransaction(
  connection: Connection,
  opened: DriverTransaction,
  stop: () => void,
): OpenTransaction {
  return {
    stop,
    async run<Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters) {
      connection.onQuery(query.name);
      const late = () => new GraphTimeout(`The database has not answered ${query.name} in time.`);
      const running = opened.run(query.text, toParameters(parameters)).then((result) => result.records);
      const records = await withDeadline(running, connection.writeTimeoutMs + 2_000, stop, late);
      return rowsOfResult(query, records);
    },
  };
}

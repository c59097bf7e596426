import { z } from 'zod';
import { KasipError } from '../../model/kasip-error.ts';
import type { Query } from '../query.ts';
import { withDeadline } from './deadline.ts';
import type { OpenTransaction } from './write-transaction.ts';

/** Writing to the node takes its lock, which the transaction holds to its end. */
const lockWriters: Query<object, { id: string }> = {
  name: 'lockWriters',
  text: `MERGE (lock:WriterLock {id: 'writer'}) SET lock.id = 'writer' RETURN lock.id AS id`,
  row: z.object({ id: z.string() }),
};

/** Makes the transaction the only writer. Waits for another one, and gives up with exit code 3 after `waitMs`. */
export async function takeWriterLock(transaction: OpenTransaction, waitMs: number): Promise<void> {
  const busy = () =>
    new KasipError(
      3,
      `Another process has been writing to the graph for more than ${Math.round(waitMs / 1_000)} seconds.`,
      'Wait until it is done, and run the same again.',
    );
  await withDeadline(transaction.run(lockWriters, {}), waitMs, transaction.stop, busy);
}

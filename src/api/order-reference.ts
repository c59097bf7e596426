import { type BlastRadiusRow, blastRadiusOfOrder } from '../graph/read/blast-radius.ts';
import { orderKey } from '../graph/read/order-key.ts';
import type { Loads } from './loads.ts';

/** An order as documents name it. */
export interface Order {
  readonly kind: 'approving' | 'amending' | null;
  readonly number: string | null;
  readonly date: string | null;
  /** Id of the act that it is; null where that is not known. */
  readonly act: string | null;
}

/** What rests on an order; null where nothing does, or it is not known which order it is. */
export async function blastRadiusOf(
  { number, date }: Pick<Order, 'number' | 'date'>,
  load: Loads,
): Promise<BlastRadiusRow | null> {
  return number === null || date === null
    ? null
    : await load.one(blastRadiusOfOrder, orderKey({ number, date }));
}

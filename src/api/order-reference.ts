import { type BlastRadiusRow, blastRadiusOfOrder } from '../graph/read/blast-radius.ts';
import { actsOfOrder } from '../graph/read/legal-act.ts';
import { orderKey } from '../graph/read/order-key.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { Loads } from './loads.ts';

/** An order as documents name it. */
export interface Order {
  readonly kind: 'approving' | 'amending' | null;
  readonly number: string | null;
  readonly date: string | null;
}

/** The order in the register, where exactly one act has its number and day. */
export async function actOfOrder(order: NumberAndDay, load: Loads): Promise<LegalActRow | null> {
  const key = keyOf(order);
  return key === null ? null : await load.one(actsOfOrder, key);
}

/** What rests on it; null where nothing does, or it is not known which order it is. */
export async function blastRadiusOf(order: NumberAndDay, load: Loads): Promise<BlastRadiusRow | null> {
  const key = keyOf(order);
  return key === null ? null : await load.one(blastRadiusOfOrder, key);
}

type NumberAndDay = Pick<Order, 'number' | 'date'>;

function keyOf({ number, date }: NumberAndDay): string | null {
  return number === null || date === null ? null : orderKey({ number, date });
}

import { derive } from '../derive/derive.ts';
import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { settle } from './settle.ts';
import { sweep } from './sweep.ts';
import { sweepRegisters } from './sweep-registers.ts';

/** After a change of what is stated: makes all that is shared or derived around it follow. */
export async function renew(transaction: Transaction, around: Neighbourhood): Promise<void> {
  const left = await sweep(transaction, around);
  await settle(transaction, left);
  await sweepRegisters(transaction);
  await derive(transaction, left);
}

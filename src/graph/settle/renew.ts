import { derive } from '../derive/derive.ts';
import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { settle } from './settle.ts';
import { sweep } from './sweep.ts';
import { sweepRegisters } from './sweep-registers.ts';

/**
 * After a change of what is stated: makes all that is shared or derived around it follow. Where nothing was taken
 * away, nothing shared can have lost what held it.
 */
export async function renew(
  transaction: Transaction,
  around: Neighbourhood,
  { isOnlyAdded }: { readonly isOnlyAdded: boolean },
): Promise<void> {
  const left = isOnlyAdded ? around : await sweep(transaction, around);
  await settle(transaction, left);
  if (!isOnlyAdded) await sweepRegisters(transaction);
  await derive(transaction, left);
}

import type { Resolver } from '../../model/resolver.ts';
import { derive } from '../derive/derive.ts';
import type { Transaction } from '../graph.ts';
import { type Neighbourhood, nowhere } from '../neighbourhood.ts';
import { addPending, isPending } from '../pending.ts';
import { resolve, withWordingsTogether } from '../resolve/resolve.ts';
import type { ActCounting } from '../tally/act-counting.ts';
import { settle } from './settle.ts';
import { sweep } from './sweep.ts';
import { sweepRegisters } from './sweep-registers.ts';

/**
 * After a change of what is stated: makes all that is shared, concluded or derived around it follow. Where nothing was
 * taken away, nothing shared can have lost what held it. With `counting`, which has noted what was cited before, acts are
 * counted by the difference. In a graph that is not derived as a whole yet it waits for that.
 */
export async function renew(
  transaction: Transaction,
  resolver: Resolver,
  around: Neighbourhood,
  { isOnlyAdded, counting }: { readonly isOnlyAdded: boolean; readonly counting: ActCounting },
): Promise<void> {
  if (await isPending(transaction)) {
    await addPending(transaction, 1);
    return;
  }
  await counting.note(around);
  const together = await withWordingsTogether(transaction, around.wordings);
  const left = isOnlyAdded ? around : await sweep(transaction, around);
  await settle(transaction, left);
  const resolved = await resolve(transaction, resolver, left, together, (concepts) =>
    counting.note({ ...nowhere, concepts }),
  );
  if (!isOnlyAdded) await sweepRegisters(transaction);
  await derive(transaction, resolved, counting);
}

import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { runInBatches } from '../write/batches.ts';
import { setActivities } from './activity.ts';
import { settleProfessions } from './profession.ts';
import { settleProvisions } from './provision.ts';
import { settleStandards } from './standard.ts';
import { settleWordings } from './wording.ts';

/**
 * Makes the shared nodes of a neighbourhood what the statements stored now say they are, whatever the order in
 * which these came.
 */
export async function settle(transaction: Transaction, around: Neighbourhood): Promise<void> {
  await settleStandards(transaction, around.standards);
  await settleProfessions(transaction, around.professions);
  await settleProvisions(transaction, around.standards);
  await settleWordings(transaction, around.concepts);
  await runInBatches(transaction, setActivities, around.activities);
}

import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { runSteps, type Step, stepOf } from '../step.ts';
import { setActivities } from './activity.ts';
import { settleProfessions } from './profession.ts';
import { settleProvisions } from './provision.ts';
import { settleStandards } from './standard.ts';
import { settleWordings } from './wording.ts';

export const settling: readonly Step[] = [
  { of: 'standards', run: settleStandards },
  { of: 'professions', run: settleProfessions },
  { of: 'standards', run: settleProvisions },
  { of: 'wordings', run: settleWordings },
  stepOf('activities', setActivities),
];

/**
 * Makes the shared nodes of a neighbourhood what the statements stored now say they are, whatever the order in
 * which these came.
 */
export async function settle(transaction: Transaction, around: Neighbourhood): Promise<void> {
  await runSteps(transaction, settling, around);
}

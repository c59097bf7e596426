import { cycleFinding, type RegisterFinding } from '../finding/check-register.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import { lawAct } from './law-act.ts';
import type { Loads } from './loads.ts';
import { cycleOf } from './succession.ts';

/** A fault of the register with its acts. */
export type RegisterFault = Omit<RegisterFinding, 'acts'> & { readonly acts: readonly LegalActRow[] };

/** The faults of the register about an act. */
export async function registerFindingsOf(act: LegalActRow, load: Loads): Promise<readonly RegisterFault[]> {
  const acts = await cycleOf(act, load);
  return acts === null ? [] : [{ ...cycleFinding(acts.map(lawAct)), acts }];
}

import { type LawFault, lawFault } from '../finding/law/law-fault.ts';
import { lawMessage } from '../finding/law/law-message.ts';
import type { LawFindingRow } from '../graph/read/law-finding.ts';
import type { EditionRow } from '../graph/read/row/edition.ts';
import type { Language } from '../model/language.ts';
import type { TextDay } from '../model/text-day.ts';
import { lawAct } from './law-act.ts';
import type { Loads } from './loads.ts';
import { type ActSuccessor, successorsOn } from './succession.ts';

/** What is wrong with a citation that the graph found to be at fault. */
export function faultOf({ act, citation, edition, asOf }: LawFindingRow): LawFault {
  const fault = lawFault(lawAct(act), enactedOn(edition), asOf);
  if (fault === null) throw new Error(`${citation.id} is not at fault on ${asOf}.`);
  return fault;
}

/** That in words, in each language. */
export async function messageOf(
  row: LawFindingRow,
  load: Loads,
): Promise<Readonly<Record<Language, string>>> {
  const { act, edition, asOf } = row;
  return lawMessage({
    fault: faultOf(row),
    act: lawAct(act),
    enacted: enactedOn(edition),
    asOf,
    successors: (await successorsOn(act, asOf, load)).map(lawSuccessor),
  });
}

/** Between which days an edition was enacted; null: not known. */
function enactedOn({ enactedEarliest: earliest, enactedLatest: latest }: EditionRow): TextDay | null {
  return earliest === null && latest === null ? null : { earliest, latest };
}

function lawSuccessor({ act, status, path }: ActSuccessor) {
  return { act: lawAct(act), status, isRenewal: path[0]?.isRenewal === true };
}

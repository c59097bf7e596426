import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import { enumName } from './enum-name.ts';
import type { ActEvidence } from './generated/types.ts';

/** The evidence of each statement about an act, from the lists that the graph keeps side by side. */
export function actSources(act: LegalActRow): ActEvidence[] {
  return act.sourceFacts.map((fact, index) => ({
    fact: enumName(fact),
    grade: enumName(act.sourceGrades[index] ?? 'unverified'),
    source: act.sourceTexts[index] || null,
    readOn: act.sourceDays[index] || null,
  }));
}

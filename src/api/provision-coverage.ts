import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import { enumName } from './enum-name.ts';
import type { ProvisionCoverage } from './generated/types.ts';

/** How much of an act's contents is known, from the lists that the graph keeps side by side. */
export function provisionCoverage(act: LegalActRow): ProvisionCoverage {
  return {
    state: enumName(act.provisionsState),
    note: act.provisionsNote,
    editions: act.provisionsLanguages.map((language, index) => ({
      language: enumName(language),
      day: act.provisionsEditions[index] || null,
      note: act.provisionsEditionNotes[index] || null,
    })),
  };
}

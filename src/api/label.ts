import type { NodeName, NodeRow, NodeRowOf } from '../graph/read/row/node.ts';
import type { Language, LocalizedText } from './generated/types.ts';
import { localized } from './localized.ts';

/** What is called by a name, a title, a code or a number. */
const labelledNames = [
  'Profession',
  'LabourFunction',
  'Skill',
  'Ability',
  'Knowledge',
  'LegalAct',
  'Occupation',
  'Standard',
  'QualificationLevel',
  'OccupationGroup',
  'EconomicActivity',
] as const satisfies readonly NodeName[];

export type LabelledRow = NodeRowOf<(typeof labelledNames)[number]>;

export function isLabelled(row: NodeRow): row is LabelledRow {
  return (labelledNames as readonly string[]).includes(row.__typename);
}

/** Its name or title; what has none in any language is called by its code or number. */
export function labelOf(row: LabelledRow, language: Language): LocalizedText {
  if (row.__typename === 'QualificationLevel') return called(String(row.level), language);
  if (row.__typename === 'LegalAct') return localized(row, 'title', language) ?? called(row.id, language);
  const code = 'code' in row ? row.code : null;
  return localized(row, 'name', language) ?? called(code ?? row.id, language);
}

/** A code is the same in every language. */
function called(text: string, language: Language): LocalizedText {
  return { text, language, isFallback: false };
}

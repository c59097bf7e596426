import type { ConceptFilter as Parameters } from '../graph/read/concepts.ts';
import { words } from './filters.ts';
import type { ConceptFilter, InputMaybe } from './generated/types.ts';
import { idOf } from './ids.ts';

export function conceptFilter(filter: InputMaybe<ConceptFilter>): Parameters {
  return {
    professions: filter?.professions?.map((id) => idOf(id, 'profession') ?? id) ?? null,
    standard: idOf(filter?.standard, 'standard'),
    legalAct: idOf(filter?.legalAct, 'act'),
    text: words(filter?.text),
  };
}

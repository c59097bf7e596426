import type { ConceptFilter as Parameters } from '../graph/read/concepts.ts';
import type { ConceptKind } from '../model/concept.ts';
import type { Context } from './context.ts';
import { words } from './filters.ts';
import type { ConceptFilter, InputMaybe } from './generated/types.ts';
import { idOf } from './ids.ts';
import { named } from './search/named.ts';

/** A filter of concepts of a kind, as parameters. */
export async function conceptFilter(
  filter: InputMaybe<ConceptFilter>,
  kind: ConceptKind,
  context: Context,
): Promise<Parameters> {
  const text = words(filter?.text);
  return {
    professions: filter?.professions?.map((id) => idOf(id, 'profession') ?? id) ?? null,
    standard: idOf(filter?.standard, 'standard'),
    legalAct: idOf(filter?.legalAct, 'act'),
    text,
    named: await named(text, kind, context),
  };
}

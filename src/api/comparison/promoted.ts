import { textsOfConcept } from '../../graph/read/concept-texts.ts';
import { conceptKinds } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import { foldText } from '../../text/fold.ts';
import type { Loads } from '../loads.ts';
import type { RequirementPlace } from './place.ts';
import type { SubjectRequirements } from './requirements.ts';

/** The places of a subject in another layer that say what these places of one concept say. */
export type Elsewhere = (places: readonly RequirementPlace[]) => readonly RequirementPlace[];

/**
 * Concepts of two layers say the same where a wording of one has the letters of a wording of the other: a skill in one
 * card is a labour function in another. Only what `to` has and `from` does not is looked for, in `from`.
 */
export async function elsewhereIn(
  from: SubjectRequirements,
  to: SubjectRequirements,
  load: Loads,
): Promise<Elsewhere> {
  const own = statedBy(from);
  const known = new Set(own.map(({ item }) => item));
  const wanted = statedBy(to).filter(({ item }) => !known.has(item));
  if (own.length === 0 || wanted.length === 0) return () => [];
  const concepts = [...new Set([...own, ...wanted].map(({ item }) => item))];
  const texts = await Promise.all(concepts.map((concept) => lettersOf(concept, load)));
  const lettersBy = new Map(concepts.map((concept, index) => [concept, texts[index] ?? []]));
  const saying = (place: RequirementPlace) => lettersBy.get(place.item) ?? [];
  const places = grouped(
    own.flatMap((place) => saying(place).map((letters) => ({ place, letters }))),
    ({ letters }) => letters,
  );
  return ([first]) => {
    if (first === undefined || known.has(first.item)) return [];
    const found = saying(first).flatMap((letters) => places.get(letters) ?? []);
    return [...new Set(found.map(({ place }) => place))].filter(({ kind }) => kind !== first.kind);
  };
}

function statedBy({ places }: SubjectRequirements): readonly RequirementPlace[] {
  return conceptKinds.flatMap((kind) => places[kind]);
}

/** The letters of each wording, with its language. */
async function lettersOf(concept: string, load: Loads): Promise<readonly string[]> {
  const texts = await load.list(textsOfConcept, concept);
  return texts.map(({ text, language }) => `${language} ${foldText(text)}`);
}

import { conceptKinds } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import { foldText } from '../../text/fold.ts';
import type { RequirementPlace } from './place.ts';
import type { SubjectRequirements } from './requirements.ts';

/** The places of a subject in another layer that say what these places of one concept say. */
export type Elsewhere = (places: readonly RequirementPlace[]) => readonly RequirementPlace[];

/**
 * Concepts of two layers say the same where a wording of one has the letters of a wording of the other: a skill in one
 * card is a labour function in another. Only what `to` has and `from` does not is looked for, in `from`.
 */
export function elsewhereIn(from: SubjectRequirements, to: SubjectRequirements): Elsewhere {
  const own = statedBy(from);
  const known = new Set(own.map(({ item }) => item));
  const wanted = statedBy(to).filter(({ item }) => !known.has(item));
  if (own.length === 0 || wanted.length === 0) return () => [];
  const letters = lettersOf([from, to]);
  const saying = ({ item }: RequirementPlace) => letters.get(item) ?? [];
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

function statedBy({ places, layers }: SubjectRequirements): readonly RequirementPlace[] {
  return conceptKinds.flatMap((kind) => (layers.includes(kind) ? places[kind] : []));
}

/** By concept, the letters of each of its wordings, with its language. */
function lettersOf(subjects: readonly SubjectRequirements[]): ReadonlyMap<string, readonly string[]> {
  const wordings = new Map(subjects.flatMap((subject) => [...subject.wordings]));
  return new Map(
    [...wordings].map(([concept, texts]) => [
      concept,
      texts.map(([language, text]) => `${language} ${foldText(text)}`),
    ]),
  );
}

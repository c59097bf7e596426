import { type Overlap, overlap, type SharedItem } from '../../analysis/overlap.ts';
import { grouped } from '../../model/grouped.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { type Correspondence, correspond } from './correspondence.ts';
import { createNumbering } from './numbering.ts';
import type { RequirementPlace } from './place.ts';
import type { SubjectRequirements } from './requirements.ts';

/** What subjects share in one layer. */
export interface ComparedSubjects {
  readonly kind: RequirementKind;
  readonly subjects: readonly SubjectRequirements[];
  readonly overlap: Overlap;
  /** Every item once, in the order of `overlap.items`. */
  readonly requirements: readonly SharedRequirement[];
  /** How the functions and skills of two subjects correspond, by their indexes. */
  readonly between: (one: number, other: number) => Correspondence;
}

/** A requirement with the places of each subject that has it. */
export interface SharedRequirement {
  readonly id: string;
  readonly compared: Omit<ComparedSubjects, 'requirements'>;
  readonly subjects: readonly number[];
  /** Of each of these subjects, in their order. */
  readonly places: readonly (readonly RequirementPlace[])[];
}

export function compareSubjects(
  subjects: readonly SubjectRequirements[],
  kind: RequirementKind,
): ComparedSubjects {
  const number = createNumbering();
  const items: string[] = [];
  const numbered = subjects.map(({ places }) =>
    places[kind].map(({ item }) => {
      const found = number(item);
      items[found] = item;
      return found;
    }),
  );
  const byItem = subjects.map(({ places }) => grouped(places[kind], ({ item }) => item));
  const compared = { kind, subjects, overlap: overlap(numbered), between: rememberedPairs(subjects) };
  const toRequirement = ({ item, subjects }: SharedItem): SharedRequirement => {
    const id = items[item] ?? '';
    return { id, compared, subjects, places: subjects.map((index) => byItem[index]?.get(id) ?? []) };
  };
  return { ...compared, requirements: compared.overlap.items.map(toRequirement) };
}

/** The subjects that lack a requirement, but leave a place blank in which it could stand. */
export function notStatedBy({ compared, subjects, places }: SharedRequirement): readonly number[] {
  const lacking = [...compared.subjects.keys()].filter((index) => !subjects.includes(index));
  return lacking.filter((other) =>
    subjects.some((having, index) =>
      places[index]?.some((place) => compared.between(other, having).blanksOfFrom(place).length > 0),
    ),
  );
}

function rememberedPairs(subjects: readonly SubjectRequirements[]): ComparedSubjects['between'] {
  const known = new Map<number, Correspondence>();
  return (one, other) => {
    const key = one * subjects.length + other;
    const found = known.get(key);
    if (found) return found;
    const [from, to] = [subjects[one], subjects[other]];
    if (!from || !to) throw new Error(`There are no subjects ${one} and ${other}.`);
    const made = correspond(from, to, createNumbering());
    known.set(key, made);
    return made;
  };
}

import { counterparts, type Outline } from '../../analysis/counterparts.ts';
import type { Blank } from './blanks.ts';
import type { Numbering } from './numbering.ts';
import type { RequirementPlace } from './place.ts';
import type { SubjectRequirements } from './requirements.ts';

/** How the labour functions and skills of two subjects correspond. */
export interface Correspondence {
  /** The number of the function in which a place of either stands: the same where the functions correspond; 0 outside. */
  functionOf(place: RequirementPlace): number;
  /** Where `from` leaves blank what a place of `to` states. */
  blanksOfFrom(place: RequirementPlace): readonly Blank[];
  /** Where `to` leaves blank what a place of `from` states. */
  blanksOfTo(place: RequirementPlace): readonly Blank[];
}

/** What has the same concept corresponds; what is left, where most of what stands under it is the same. */
export function correspond(
  from: SubjectRequirements,
  to: SubjectRequirements,
  number: Numbering,
): Correspondence {
  const functions = pairs(from, to, 'labour-function', (list, under) =>
    list.map((place) => outline(place, 0, under(place), number)),
  );
  const classes = new Map<string, number>();
  for (const { places } of [from, to])
    for (const { statement, item } of places['labour-function'])
      classes.set(statement ?? '', 1 + number(item));
  for (const [one, others] of functions.ofTo) {
    const first = others[0];
    if (first !== undefined) classes.set(one, classes.get(first) ?? 0);
  }
  const functionOf = ({ labourFunction }: RequirementPlace) => classes.get(labourFunction ?? '') ?? 0;
  const skills = pairs(from, to, 'skill', (list, under) =>
    list.map((place) => outline(place, functionOf(place), under(place), number)),
  );
  return {
    functionOf,
    blanksOfFrom: (place) => blanksFor(place, from, functionOf, functions.ofTo, skills.ofTo, skills.ofFrom),
    blanksOfTo: (place) => blanksFor(place, to, functionOf, functions.ofFrom, skills.ofFrom, skills.ofTo),
  };
}

/** By the id of a statement, the ids of those of the other subject that correspond to it. */
type Pairs = ReadonlyMap<string, readonly string[]>;

function pairs(
  from: SubjectRequirements,
  to: SubjectRequirements,
  kind: 'labour-function' | 'skill',
  outlines: (
    list: readonly RequirementPlace[],
    under: (place: RequirementPlace) => readonly RequirementPlace[],
  ) => readonly Outline[],
): { readonly ofFrom: Pairs; readonly ofTo: Pairs } {
  const key = kind === 'skill' ? 'skill' : 'labourFunction';
  const outlinesOf = ({ places }: SubjectRequirements) =>
    outlines(places[kind], (place) =>
      [...places.skill, ...places.ability].filter(
        (part) => part[key] === place.statement && part.statement !== place.statement,
      ),
    );
  const ids = ({ places }: SubjectRequirements) => places[kind].map(({ statement }) => statement ?? '');
  const [fromIds, toIds] = [ids(from), ids(to)];
  const found = counterparts(outlinesOf(from), outlinesOf(to));
  const ofTo = toIds.map((id, index) => [id, (found[index] ?? []).map((at) => fromIds[at] ?? '')] as const);
  const ofFrom = fromIds.map(
    (id, index) => [id, toIds.filter((_, at) => found[at]?.includes(index))] as const,
  );
  return { ofFrom: new Map(ofFrom), ofTo: new Map(ofTo) };
}

function outline(
  { item }: RequirementPlace,
  place: number,
  under: readonly RequirementPlace[],
  number: Numbering,
): Outline {
  return { item: number(item), place, parts: under.map((part) => number(part.item)) };
}

/** The blanks of `other` in which what stands at a place could stand. */
function blanksFor(
  place: RequirementPlace,
  other: SubjectRequirements,
  functionOf: (place: RequirementPlace) => number,
  functions: Pairs,
  skills: Pairs,
  back: Pairs,
): readonly Blank[] {
  const ofKind = other.blanks.filter(({ kind }) => kind === place.kind);
  const cards = ofKind.filter(({ statement }) => statement === null);
  if (place.labourFunction === null) return languageBlanks(place, other, cards);
  if (ofKind.length === cards.length) return cards;
  const inFunction = functions.get(place.labourFunction) ?? [];
  const counterpart = skills.get(place.skill ?? '') ?? [];
  const own = functionOf(place);
  const isFree = (skill: RequirementPlace) =>
    functionOf(skill) === own && (back.get(skill.statement ?? '') ?? []).length === 0;
  const free = other.places.skill.filter(isFree).map(({ statement }) => statement);
  const could = new Set<string | null>([
    ...inFunction,
    ...(counterpart.length > 0 ? counterpart : free),
    null,
  ]);
  return ofKind.filter(({ statement }) => could.has(statement));
}

/** Competences and education are compared as texts: what is stated in another language only is not stated in this one. */
function languageBlanks(
  place: RequirementPlace,
  other: SubjectRequirements,
  cards: readonly Blank[],
): readonly Blank[] {
  const alike = other.places[place.kind].filter(
    ({ textKk, textRu }) =>
      (textKk !== null && place.textKk !== null) || (textRu !== null && place.textRu !== null),
  );
  if (alike.length > 0 || cards.length > 0) return cards;
  const inOther = new Set(other.places[place.kind].map(({ card }) => card));
  return [...inOther].map((card) => ({ kind: place.kind, card, statement: null }));
}

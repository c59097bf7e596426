import { delta, type ItemChange, type Occurrence } from '../../analysis/delta.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { normalise } from '../../text/normalise.ts';
import type { Blank } from './blanks.ts';
import { type Correspondence, correspond } from './correspondence.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import type { RequirementPlace } from './place.ts';
import { type Elsewhere, elsewhereIn } from './promoted.ts';
import type { SubjectRequirements } from './requirements.ts';

export const changeKinds = [
  'unchanged',
  'reworded',
  'moved',
  'promoted',
  'added',
  'dropped',
  'not-stated',
] as const;
export type RequirementChangeKind = (typeof changeKinds)[number];

/** What became of one requirement from one subject to another. */
export interface RequirementChange {
  /** Its kind and item: no two changes have the same. */
  readonly id: string;
  readonly kind: RequirementKind;
  readonly change: RequirementChangeKind;
  readonly reworded: boolean;
  readonly from: readonly RequirementPlace[];
  readonly to: readonly RequirementPlace[];
  readonly blanks: readonly Blank[];
}

/** What changes from one subject to another, layer by layer. */
export interface ComparedLevels {
  readonly from: SubjectRequirements;
  readonly to: SubjectRequirements;
  /** Of the layers that were read. */
  readonly changes: readonly RequirementChange[];
}

/** `to` must be read as `from` is. Changes are looked for when they are asked for. */
export function compareLevels(from: SubjectRequirements, to: SubjectRequirements): ComparedLevels {
  let changes: readonly RequirementChange[] | undefined;
  return {
    from,
    to,
    get changes() {
      changes ??= changesBetween(from, to);
      return changes;
    },
  };
}

function changesBetween(from: SubjectRequirements, to: SubjectRequirements): readonly RequirementChange[] {
  const number = createNumbering();
  const correspondence = correspond(from, to, number);
  const elsewhere = elsewhereIn(from, to);
  return withoutPromoted(
    to.layers.flatMap((kind) => changesOf(kind, from, to, { number, correspondence, elsewhere })),
  );
}

interface Means {
  readonly number: Numbering;
  readonly correspondence: Correspondence;
  readonly elsewhere: Elsewhere;
}

function changesOf(
  kind: RequirementKind,
  { places: before }: SubjectRequirements,
  { places: after }: SubjectRequirements,
  { number, correspondence, elsewhere }: Means,
): readonly RequirementChange[] {
  const occurrence = occurrenceOf(kind, number, correspondence);
  return delta(before[kind].map(occurrence), after[kind].map(occurrence)).map((change) => {
    const from = placesAt(before[kind], change.from);
    const to = placesAt(after[kind], change.to);
    const id = `${kind} ${(to[0] ?? from[0])?.item}`;
    const kept = { id, kind, change: change.change, reworded: change.reworded, from, to, blanks: [] };
    if (change.change !== 'added' && change.change !== 'dropped') return kept;
    const promoted = change.change === 'added' ? elsewhere(to) : [];
    if (promoted.length > 0) return { ...kept, change: 'promoted', from: promoted };
    const blanks = unique(
      change.change === 'added'
        ? to.flatMap(correspondence.blanksOfFrom)
        : from.flatMap(correspondence.blanksOfTo),
    );
    return blanks.length > 0 ? { ...kept, change: 'not-stated', blanks } : kept;
  });
}

/** Where an item stands, as what is compared: texts of statements alone can be reworded, and only these can move. */
export function occurrenceOf(
  kind: RequirementKind,
  number: Numbering,
  { functionOf }: Correspondence,
): (place: RequirementPlace) => Occurrence {
  const isConcept = kind !== 'legal-act' && kind !== 'personal-competence' && kind !== 'education';
  const text = (said: string | null) =>
    isConcept && said !== null ? number(`text ${normalise(said)}`) : null;
  const isUnderFunction = isConcept && kind !== 'labour-function';
  return (place) => ({
    item: number(place.item),
    texts: [text(place.textKk), text(place.textRu)],
    place: isUnderFunction ? functionOf(place) : 0,
  });
}

/** What was dropped from a layer because it now stands in another is told once, where it now stands. */
function withoutPromoted(changes: readonly RequirementChange[]): readonly RequirementChange[] {
  const promoted = new Set(
    changes
      .filter(({ change }) => change === 'promoted')
      .flatMap(({ from }) => from.map(({ kind, item }) => `${kind} ${item}`)),
  );
  const isGone = ({ change, to }: RequirementChange) =>
    change === 'dropped' || (change === 'not-stated' && to.length === 0);
  return changes.filter((change) => !(isGone(change) && promoted.has(change.id)));
}

export function placesAt(
  places: readonly RequirementPlace[],
  indexes: ItemChange['from'],
): readonly RequirementPlace[] {
  return indexes.map((index) => places[index] as RequirementPlace);
}

export function unique(blanks: readonly Blank[]): readonly Blank[] {
  return [
    ...new Map(blanks.map((blank) => [`${blank.card} ${blank.statement} ${blank.kind}`, blank])).values(),
  ];
}

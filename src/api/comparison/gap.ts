import { gap, type ItemGap, type Whole } from '../../analysis/gap.ts';
import { grouped } from '../../model/grouped.ts';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { Blank } from './blanks.ts';
import { type Correspondence, correspond } from './correspondence.ts';
import { occurrenceOf, placesAt, unique } from './level-delta.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import type { RequirementPlace } from './place.ts';
import { type Elsewhere, elsewhereIn } from './promoted.ts';
import type { SubjectRequirements } from './requirements.ts';

export const gapStatuses = ['missing', 'held', 'nearly', 'moved', 'promoted', 'not-stated'] as const;
export type GapStatus = (typeof gapStatuses)[number];

/** Something that is needed, and how far it is held. */
export interface NeededRequirement {
  readonly kind: RequirementKind;
  readonly item: string;
  readonly status: GapStatus;
  readonly reworded: boolean;
  readonly moved: boolean;
  /** Whether it is held because someone is said to have it, and for no other reason. */
  readonly isHad: boolean;
  readonly needed: readonly RequirementPlace[];
  readonly held: readonly RequirementPlace[];
  /** A place of each ability that a skill lacks. */
  readonly lacking: readonly RequirementPlace[];
  readonly blanks: readonly Blank[];
}

/** What is missing between what someone has and what a subject asks for. */
export interface SubjectGap {
  readonly from: SubjectRequirements | null;
  readonly to: SubjectRequirements;
  /** Each once, of the layers that were read, layer by layer, in the order of the documents of `to`. */
  readonly requirements: readonly NeededRequirement[];
}

/**
 * `had` are ids of requirements that someone has beside `from`. Without `from`, of education and personal competences
 * nothing is known unless some are had. What is missing is looked for when it is asked for.
 */
export function gapBetween(
  from: SubjectRequirements | null,
  had: ReadonlySet<string>,
  to: SubjectRequirements,
): SubjectGap {
  let requirements: readonly NeededRequirement[] | undefined;
  return {
    from,
    to,
    get requirements() {
      requirements ??= requirementsBetween(from, had, to);
      return requirements;
    },
  };
}

function requirementsBetween(
  from: SubjectRequirements | null,
  had: ReadonlySet<string>,
  to: SubjectRequirements,
): readonly NeededRequirement[] {
  const number = createNumbering();
  const held = from ?? { subject: to.subject, ...nothing };
  const correspondence = correspond(held, to, number);
  const means: Means = {
    had,
    correspondence,
    elsewhere: elsewhereIn(held, to),
    isOfHad: isOfHad(to, had),
    isUnknown: (kind) =>
      from === null && personal.has(kind) && !to.places[kind].some(({ item }) => had.has(item)),
  };
  return to.layers.flatMap((kind) => {
    const occurrence = occurrenceOf(kind, number, correspondence);
    const wholes = ({ places }: SubjectRequirements) => {
      const abilities = kind === 'skill' ? grouped(places.ability, ({ skill }) => skill) : null;
      return places[kind].map((place): Whole => {
        const parts = abilities?.get(place.statement) ?? [];
        return { ...occurrence(place), parts: parts.map(({ item }) => number(item)) };
      });
    };
    return gap(wholes(held), wholes(to)).map((found) => {
      const needed = placesAt(to.places[kind], found.need);
      const lacking = lackingOf(found, needed, to, number);
      return needOf(kind, found, placesAt(held.places[kind], found.have), needed, lacking, means);
    });
  });
}

const nothing = {
  places: Object.fromEntries(
    requirementKinds.map((kind) => [kind, []]),
  ) as unknown as SubjectRequirements['places'],
  layers: requirementKinds,
  unresolved: [],
  blanks: [],
  wordings: new Map(),
};

interface Means {
  readonly had: ReadonlySet<string>;
  readonly elsewhere: Elsewhere;
  readonly correspondence: Correspondence;
  /** Whether a place stands under a skill or labour function that someone has: what they have of it is not known. */
  readonly isOfHad: (place: RequirementPlace) => boolean;
  /** Whether nothing is known of a layer. */
  readonly isUnknown: (kind: RequirementKind) => boolean;
}

function needOf(
  kind: RequirementKind,
  { holding, reworded, moved }: ItemGap,
  held: readonly RequirementPlace[],
  needed: readonly RequirementPlace[],
  lacking: readonly RequirementPlace[],
  { had, elsewhere, correspondence, isOfHad, isUnknown }: Means,
): NeededRequirement {
  const item = needed[0]?.item ?? '';
  const need = { kind, item, reworded, moved, isHad: false, needed, held, lacking: [], blanks: [] };
  if (holding !== 'missing') {
    const abilities = lacking.filter(
      (place) => !had.has(place.item) && correspondence.blanksOfFrom(place).length === 0,
    );
    if (abilities.length > 0) return { ...need, status: 'nearly', lacking: abilities };
    return { ...need, status: moved ? 'moved' : 'held' };
  }
  if (had.has(item)) return { ...need, isHad: true, status: 'held' };
  const promoted = elsewhere(needed);
  if (promoted.length > 0) return { ...need, status: 'promoted', held: promoted };
  const blanks = unique(needed.flatMap(correspondence.blanksOfFrom));
  const isOpen = blanks.length > 0 || isUnknown(kind) || needed.some(isOfHad);
  return { ...need, status: isOpen ? 'not-stated' : 'missing', blanks };
}

/** A place of each ability that stands under a needed skill and is not held with it. */
function lackingOf(
  { lacking }: ItemGap,
  needed: readonly RequirementPlace[],
  { places }: SubjectRequirements,
  number: Numbering,
): readonly RequirementPlace[] {
  if (lacking.length === 0) return [];
  const items = new Set(lacking);
  const skills = new Set(needed.map(({ statement }) => statement));
  const found = places.ability.filter(({ item, skill }) => skills.has(skill) && items.has(number(item)));
  return [...grouped(found, ({ item }) => item).values()].map(([first]) => first as RequirementPlace);
}

/** Layers that stand beside labour functions. */
const personal: ReadonlySet<RequirementKind> = new Set(['personal-competence', 'education']);

function isOfHad({ places }: SubjectRequirements, had: ReadonlySet<string>): Means['isOfHad'] {
  const above = [...places['labour-function'], ...places.skill].filter(({ item }) => had.has(item));
  const statements = new Set(above.map(({ statement }) => statement));
  return ({ statement, skill, labourFunction }) =>
    [skill, labourFunction].some((id) => id !== null && id !== statement && statements.has(id));
}

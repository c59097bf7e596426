import type { CardOfSubjectRow } from '../../graph/read/subject.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import type { SubjectRequirements } from './requirements.ts';

/** A place that the source leaves blank; `statement` is the id of the skill or function, null: the whole card. */
export interface Blank {
  readonly kind: RequirementKind;
  readonly card: string;
  readonly statement: string | null;
}

/** What cards leave blank: of cards as wholes first. Labour functions, skills, abilities and what is personal must have been read. */
export function blanksOf(
  cards: readonly CardOfSubjectRow[],
  places: SubjectRequirements['places'],
): readonly Blank[] {
  return [...cards.flatMap(({ id }) => blanksOfCard(id, places)), ...cards.flatMap(blankStatements)];
}

/** What whole cards say nothing of. Without labour functions nothing is said of what stands under them. */
function blanksOfCard(card: string, places: SubjectRequirements['places']): readonly Blank[] {
  const under = ['labour-function', 'skill', 'ability', 'knowledge', 'legal-act'] as const;
  const lacks = (kind: RequirementKind) => !places[kind].some((place) => place.card === card);
  const blank = (kind: RequirementKind) => ({ card, kind, statement: null });
  return [
    ...(lacks('labour-function') ? under.map(blank) : []),
    ...(['personal-competence', 'education'] as const).filter(lacks).map(blank),
  ];
}

/** A function without skills, a skill without abilities, a skill that says nothing of what must be known. */
function blankStatements({ id: card, statements }: CardOfSubjectRow): readonly Blank[] {
  const withSkills = above(statements, 'skill', 'labourFunction');
  const withAbilities = above(statements, 'ability', 'skill');
  return statements.flatMap(({ kind, statement, knowledgeStated }) => {
    const blanks = (kinds: readonly RequirementKind[]) => kinds.map((kind) => ({ kind, card, statement }));
    if (kind === 'labour-function') {
      return withSkills.has(statement) ? [] : blanks(['skill', 'ability', 'knowledge', 'legal-act']);
    }
    if (kind !== 'skill') return [];
    return [
      ...(withAbilities.has(statement) ? [] : blanks(['ability'])),
      ...(knowledgeStated === false ? blanks(['knowledge', 'legal-act']) : []),
    ];
  });
}

/** Ids of what statements of a kind stand under. */
function above(
  statements: CardOfSubjectRow['statements'],
  wanted: RequirementKind,
  place: 'labourFunction' | 'skill',
): ReadonlySet<string | null> {
  return new Set(statements.flatMap((row) => (row.kind === wanted ? [row[place]] : [])));
}

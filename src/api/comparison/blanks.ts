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
  return [...cards.flatMap(({ id }) => blanksOfCard(id, places)), ...blankStatements(cards)];
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
function blankStatements(cards: readonly CardOfSubjectRow[]): readonly Blank[] {
  const statements = cards.flatMap((card) => card.statements.map((row) => ({ ...row, card: card.id })));
  const parents = new Set(
    statements.map(
      ({ kind, labourFunction, skill }) => `${kind} ${kind === 'skill' ? labourFunction : skill}`,
    ),
  );
  return statements.flatMap(({ kind, statement, card, knowledgeStated }) => {
    const blanks = (kinds: readonly RequirementKind[]) => kinds.map((kind) => ({ kind, card, statement }));
    if (kind === 'labour-function' && !parents.has(`skill ${statement}`)) {
      return blanks(['skill', 'ability', 'knowledge', 'legal-act']);
    }
    if (kind !== 'skill') return [];
    return [
      ...(parents.has(`ability ${statement}`) ? [] : blanks(['ability'])),
      ...(knowledgeStated === false ? blanks(['knowledge', 'legal-act']) : []),
    ];
  });
}

import { cardsOfProfession } from '../../graph/read/card.ts';
import type { ListQuery } from '../../graph/read/list.ts';
import type { CitationRow } from '../../graph/read/row/citation.ts';
import {
  citationsOfSubject,
  type SubjectStatementRow,
  statementsOfSubject,
} from '../../graph/read/subject.ts';
import { competencesOfSubject, qualificationsOfSubject } from '../../graph/read/subject-rows.ts';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { Context } from '../context.ts';
import type { Loads } from '../loads.ts';
import {
  placeOfCitation,
  placeOfCompetence,
  placeOfQualification,
  placeOfStatement,
  type RequirementPlace,
} from './place.ts';
import { type Allowed, checkSubjects, type SubjectNode, subjectOf } from './subject.ts';

/** All that a subject asks for, with where it says so, and where it says nothing. */
export interface SubjectRequirements {
  readonly subject: SubjectNode;
  /** Of each layer, in the order of the documents. */
  readonly places: Readonly<Record<RequirementKind, readonly RequirementPlace[]>>;
  /** Mentions of acts that are not known to be of one act. */
  readonly unresolved: readonly CitationRow[];
  readonly blanks: readonly Blank[];
}

/** A place that the source leaves blank; `statement` is the id of the skill or function, null: the whole card. */
export interface Blank {
  readonly kind: RequirementKind;
  readonly card: string;
  readonly statement: string | null;
}

/** All that one subject asks for, by its id; fails as `subjectOf` does. */
export async function requirementsOfId(id: string, context: Context): Promise<SubjectRequirements> {
  begin(id, context.load);
  return requirementsOf(await subjectOf(id, context), context.load);
}

/** All that each subject asks for, by their ids; fails as `subjectsOf` does. */
export async function requirementsOfIds(
  ids: readonly string[],
  context: Context,
  allowed?: Allowed,
): Promise<readonly SubjectRequirements[]> {
  checkSubjects(ids, allowed);
  for (const id of ids) begin(id, context.load);
  const subjects = await Promise.all(ids.map((id) => subjectOf(id, context)));
  return Promise.all(subjects.map((subject) => requirementsOf(subject, context.load)));
}

const rows = [
  statementsOfSubject,
  citationsOfSubject,
  competencesOfSubject,
  qualificationsOfSubject,
] as const;

/** Begins to read what a subject asks for while it is still looked up: one round trip instead of two. */
function begin(id: string, load: Loads): void {
  const lists = [...rows, ...(id.startsWith('profession:') ? [cardsOfProfession] : [])];
  // What fails here fails again, and is told, when it is asked for.
  for (const list of lists) load.list(list as ListQuery<unknown>, id).catch(() => {});
}

export async function requirementsOf(subject: SubjectNode, load: Loads): Promise<SubjectRequirements> {
  const [cards, statements, citations, competences, qualifications] = await Promise.all([
    subject.__typename === 'Profession' ? load.list(cardsOfProfession, subject.id) : [subject],
    load.list(statementsOfSubject, subject.id),
    load.list(citationsOfSubject, subject.id),
    load.list(competencesOfSubject, subject.id),
    load.list(qualificationsOfSubject, subject.id),
  ]);
  const stated = statements.map(placeOfStatement);
  const byStatement = new Map(stated.map((place) => [place.statement, place]));
  const all = [
    ...stated,
    ...citations.map((row) => placeOfCitation(row, byStatement.get(row.context))),
    ...competences.map(placeOfCompetence),
    ...qualifications.map(placeOfQualification),
  ].filter((place) => place !== null);
  const places = Object.fromEntries(
    requirementKinds.map((kind) => [kind, all.filter((place) => place.kind === kind)]),
  ) as Record<RequirementKind, RequirementPlace[]>;
  return {
    subject,
    places,
    unresolved: citations.filter(({ act }) => act === null).map(({ citation }) => citation),
    blanks: [
      ...blankCards(
        cards.map(({ id }) => id),
        places,
      ),
      ...blankStatements(statements),
    ],
  };
}

/** What whole cards say nothing of. Without labour functions nothing is said of what stands under them. */
function blankCards(
  cards: readonly string[],
  places: Readonly<Record<RequirementKind, readonly RequirementPlace[]>>,
): readonly Blank[] {
  const under = ['labour-function', 'skill', 'ability', 'knowledge', 'legal-act'] as const;
  const lacks = (card: string, kind: RequirementKind) => !places[kind].some((place) => place.card === card);
  const blank = (card: string, kind: RequirementKind) => ({ card, kind, statement: null });
  return cards.flatMap((card) => [
    ...(lacks(card, 'labour-function') ? under.map((kind) => blank(card, kind)) : []),
    ...(['personal-competence', 'education'] as const)
      .filter((kind) => lacks(card, kind))
      .map((kind) => blank(card, kind)),
  ]);
}

/** A function without skills, a skill without abilities, a skill that says nothing of what must be known. */
function blankStatements(statements: readonly SubjectStatementRow[]): readonly Blank[] {
  const parents = new Set(statements.map(({ kind, above }) => `${kind} ${above.at(-1)}`));
  return statements.flatMap(({ kind, statement: { id, card, knowledgeStated } }) => {
    const blanks = (kinds: readonly RequirementKind[]) =>
      kinds.map((kind) => ({ kind, card, statement: id }));
    if (kind === 'labour-function' && !parents.has(`skill ${id}`)) {
      return blanks(['skill', 'ability', 'knowledge', 'legal-act']);
    }
    if (kind !== 'skill') return [];
    return [
      ...(parents.has(`ability ${id}`) ? [] : blanks(['ability'])),
      ...(knowledgeStated === false ? blanks(['knowledge', 'legal-act']) : []),
    ];
  });
}

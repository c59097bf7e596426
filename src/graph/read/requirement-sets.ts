import { z } from 'zod';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { Query } from '../query.ts';
import { statementRoles } from '../roles.ts';

/** Ids of professions or of cards; those of nothing are left out. */
export interface Subjects {
  readonly subjects: readonly string[];
}

/**
 * That a subject asks for something. `item`: the id of a concept, of the wording of a personal competence, or of an act;
 * of an education, which has no id of its own, "education:" and its level, specialty and qualification in small letters,
 * parted by " | ". `statements`: the ids of what says so, each at least once, in the order of the document: statements,
 * personal competences, qualifications; for an act the citations, those in statements: other rows ask for nothing.
 */
export interface Requirement {
  readonly subject: string;
  readonly item: string;
  readonly statements: readonly string[];
}

/** The cards of a subject: of a profession its current ones, of a card itself. */
export const cardsOfSubject = `CALL (subject) {
    MATCH (:Profession {id: subject})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true}) RETURN card
    UNION ALL
    MATCH (card:ProfessionCard {id: subject}) RETURN card
  }`;

interface Part {
  /** Binds the statement `s` of a `card`, and what `item` is said of. */
  readonly match: string;
  readonly item: string;
  /** Where `s` stands in its card, to be compared with its like. */
  readonly place: string;
}

const place = 'coalesce(s.placesKk, s.placesRu)';
const labourFunctions = 'MATCH (card)-[:HAS_LABOUR_FUNCTION]->';
const concept = (path: string) => ({
  match: `${labourFunctions}${path}-[:EXPRESSES]->(concept:Concept)`,
  item: 'concept.id',
  place,
});

/** The id of the education `s`, as an expression. */
export const educationId = `'education:' + ${said('level')} + ' | ' + ${said('specialty')} + ' | ' + ${said('qualification')}`;

function said(name: string): string {
  return `toLower(trim(coalesce(s.${name}Kk, s.${name}Ru, '')))`;
}

const parts: Readonly<Record<RequirementKind, Part>> = {
  'labour-function': concept('(s)'),
  skill: concept('()-[:HAS_SKILL]->(s)'),
  ability: concept('()-[:HAS_SKILL]->()-[:HAS_ABILITY]->(s)'),
  knowledge: concept('()-[:HAS_SKILL]->()-[:HAS_KNOWLEDGE]->(s)'),
  'personal-competence': {
    match: 'MATCH (card)-[:HAS_PERSONAL_COMPETENCE]->(s)',
    item: 's.wording',
    place: 's.position',
  },
  'legal-act': {
    match: `MATCH (s:Citation {card: card.id})-[:NAMES]->(act:LegalAct) WHERE s.role IN ${statementRoles}`,
    item: 'act.id',
    place: 's.places',
  },
  education: {
    match: 'MATCH (card)-[:HAS_QUALIFICATION]->(s)',
    item: educationId,
    place: 's.position',
  },
};

const queries = Object.fromEntries(
  requirementKinds.map((kind) => [kind, requirementSetsOf(kind)]),
) as Readonly<Record<RequirementKind, Query<Subjects, Requirement>>>;

/** What subjects ask for, of one kind: subject by subject as they are given, each in the order of its documents. */
export function requirementSets(kind: RequirementKind): Query<Subjects, Requirement> {
  return queries[kind];
}

function requirementSetsOf(kind: RequirementKind): Query<Subjects, Requirement> {
  const { match, item, place } = parts[kind];
  return {
    name: `${kind} requirements of subjects`,
    text: `UNWIND range(0, size($subjects) - 1) AS at
  WITH at, $subjects[at] AS subject
  ${cardsOfSubject}
  ${match}
  WITH at, subject, ${item} AS item, s.id AS statement, [card.edition, card.position, ${place}, s.id] AS stands
  ORDER BY at, stands
  WITH at, subject, item, collect(statement) AS statements, collect(stands)[0] AS begins
  ORDER BY at, begins
  RETURN subject, item, statements`,
    row: z.object({ subject: z.string(), item: z.string(), statements: z.array(z.string()) }),
  };
}

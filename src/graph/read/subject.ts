import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { statementRoles } from '../roles.ts';
import { optionalNumber, optionalText, placesOf, texts } from './columns.ts';
import { listQuery } from './list.ts';
import { cardsOfSubject } from './requirement-sets.ts';
import { citationRow } from './row/citation.ts';

/** The cards of the subject that is the parent: a card itself, or the current ones of a profession. */
const cards = `WITH parent AS subject ${cardsOfSubject}`;
const place = 'coalesce(s.placesKk, s.placesRu)';
const inDocument = 'n.stands';

/** A statement with its concept and the ids of the statements that it stands under, the outermost first. */
const subjectStatement = z.object({
  kind: z.enum(conceptKinds),
  concept: z.string(),
  above: z.array(z.string()),
  statement: z.object({
    id: z.string(),
    card: z.string(),
    edition: z.string(),
    mandatory: z.boolean().nullable().default(null),
    knowledgeStated: z.boolean().nullable().default(null),
    ...texts('text'),
    ...placesOf('places'),
  }),
});
export type SubjectStatementRow = z.infer<typeof subjectStatement>;

/** Every labour function, skill, ability and knowledge item of a subject, as the documents have them. */
export const statementsOfSubject = listQuery({
  name: 'statements of subject',
  match: `${cards}
  MATCH path = (card)-[:HAS_LABOUR_FUNCTION]->(:LabourFunctionStatement)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->(s)-[:EXPRESSES]->(concept:Concept)
  WITH {kind: concept.kind, concept: concept.id, statement: s {.*}, stands: [card.edition, card.position, ${place}, s.id],
    above: [above IN nodes(path)[1..-2] | above.id]} AS n`,
  order: inDocument,
  projection: 'n',
  row: subjectStatement,
});

/** A mention of an act in a statement; `act` is null where it was not found which act is meant. */
const subjectCitation = z.object({
  act: optionalText,
  context: z.string(),
  citation: citationRow,
});
export type SubjectCitationRow = z.infer<typeof subjectCitation>;

/** Mentions of acts in the statements of a subject; those in other rows of its cards are no requirement. */
export const citationsOfSubject = listQuery({
  name: 'citations of subject',
  match: `${cards}
  MATCH (context)-[:HAS_CITATION]->(s:Citation {card: card.id})
  WHERE s.role IN ${statementRoles}
  OPTIONAL MATCH (s)-[:NAMES]->(act:LegalAct)
  WITH {act: act.id, context: context.id, citation: s {.*}, stands: [card.edition, card.position, s.places, s.id]} AS n`,
  order: inDocument,
  projection: 'n',
  row: subjectCitation,
});

const subjectCompetence = z.object({
  id: z.string(),
  card: z.string(),
  edition: z.string(),
  wording: z.string(),
  ...texts('text'),
  ...placesOf('places'),
});
export type SubjectCompetenceRow = z.infer<typeof subjectCompetence>;

export const competencesOfSubject = listQuery({
  name: 'personal competences of subject',
  match: `${cards}
  MATCH (card)-[:HAS_PERSONAL_COMPETENCE]->(s)
  WITH s {.*, stands: [card.edition, card.position, s.position, s.id]} AS n`,
  order: inDocument,
  projection: 'n',
  row: subjectCompetence,
});

const subjectQualification = z.object({
  id: z.string(),
  card: z.string(),
  edition: z.string(),
  ...texts('level'),
  ...placesOf('levelPlaces'),
  ...texts('specialty'),
  ...placesOf('specialtyPlaces'),
  ...texts('qualification'),
  ...placesOf('qualificationPlaces'),
});
export type SubjectQualificationRow = z.infer<typeof subjectQualification>;

export const qualificationsOfSubject = listQuery({
  name: 'qualifications of subject',
  match: `${cards}
  MATCH (card)-[:HAS_QUALIFICATION]->(s)
  WITH s {.*, stands: [card.edition, card.position, s.position, s.id]} AS n`,
  order: inDocument,
  projection: 'n',
  row: subjectQualification,
});

/** One text of a row of a card. */
const subjectFact = z.object({
  fact: z.string(),
  card: z.string(),
  edition: z.string(),
  position: optionalNumber,
  ...texts('text'),
  ...placesOf('places'),
});
export type SubjectFactRow = z.infer<typeof subjectFact>;

const rows = [
  'name',
  'codeAsWritten',
  'levelAsWritten',
  'subLevel',
  'handbookGrade',
  'purpose',
  'experience',
];
const lines = {
  HAS_OTHER_TITLE: 'otherTitles',
  HAS_INFORMAL_LEARNING: 'informalLearning',
  HAS_RELATED: 'relatedProfessions',
  HAS_TECHNICAL_REGULATION: 'technicalRegulations',
};

/** The rows of the cards of a subject that say something, but for what is asked for: its statements, education, competences. */
export const factsOfSubject = listQuery({
  name: 'facts of subject',
  match: `${cards}
  CALL (card) {
    UNWIND [${rows.map((row) => `'${row}'`).join(', ')}] AS fact
    RETURN {fact: fact, card: card.id, edition: card.edition, position: 0, textKk: card[fact + 'Kk'], textRu: card[fact + 'Ru'],
      placesKk: coalesce(card[fact + 'PlacesKk'], []), placesRu: coalesce(card[fact + 'PlacesRu'], [])} AS n
    UNION ALL
    MATCH (card)-[edge:${Object.keys(lines).join('|')}]->(line)
    RETURN {fact: CASE type(edge) ${Object.entries(lines)
      .map(([type, fact]) => `WHEN '${type}' THEN '${fact}'`)
      .join(' ')} END, card: card.id, edition: card.edition, position: line.position,
      textKk: line.textKk, textRu: line.textRu, placesKk: coalesce(line.placesKk, []), placesRu: coalesce(line.placesRu, [])} AS n
  }
  WITH n, card WHERE n.textKk IS NOT NULL OR n.textRu IS NOT NULL`,
  order: 'card.edition, card.position, n.fact, n.position',
  projection: 'n',
  row: subjectFact,
});

/** The texts of every wording of a concept. */
export const textsOfConcept = listQuery({
  name: 'texts of concept',
  match: 'MATCH (:Concept {id: parent})<-[:WORDING_OF]-(n:Wording)',
  order: 'n.id',
  projection: 'n {.text, .language}',
  row: z.object({ text: z.string(), language: z.string() }),
});

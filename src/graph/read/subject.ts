import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { statementRoles } from '../roles.ts';
import { optionalText, placesOf, texts } from './columns.ts';
import { listQuery } from './list.ts';
import { cardsOfSubject } from './requirement-sets.ts';
import { citationRow } from './row/citation.ts';

/** The cards of the subject that is the parent: a card itself, or the current ones of a profession. */
export const cardsOf = `WITH parent AS subject ${cardsOfSubject}`;
const place = 'coalesce(s.placesKk, s.placesRu)';
/** The order of the documents, of rows that say where they stand. */
export const inDocument = 'n.stands';

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
  match: `${cardsOf}
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
  match: `${cardsOf}
  MATCH (context)-[:HAS_CITATION]->(s:Citation {card: card.id})
  WHERE s.role IN ${statementRoles}
  OPTIONAL MATCH (s)-[:NAMES]->(act:LegalAct)
  WITH {act: act.id, context: context.id, citation: s {.*}, stands: [card.edition, card.position, s.places, s.id]} AS n`,
  order: inDocument,
  projection: 'n',
  row: subjectCitation,
});

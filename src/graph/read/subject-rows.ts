import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { statementRoles } from '../roles.ts';
import { asList } from './as-list.ts';
import { placesOf, texts } from './columns.ts';
import { sent } from './row/sent.ts';
import { isRead, whereRead } from './subject-reading.ts';

const text = z.string().nullable();
const places = z.array(z.number());
const inEachLanguage = (part: 'texts' | 'names', property: string) => {
  const column = (suffix: string) => [whereRead(part, `${property}${suffix}`), text] as const;
  return [column('Kk'), column('Ru'), column('En')] as const;
};

const [textKk, textRu, textEn] = inEachLanguage('texts', 's.text');
const [nameKk, nameRu, nameEn] = inEachLanguage('names', 'concept.name');
const [titleKk, titleRu, titleEn] = inEachLanguage('names', 'act.title');

/** A statement with its concept, and the ids of the labour function and the skill in which it stands or which it is. */
const statement = asList({
  kind: ['kind', z.enum(conceptKinds)],
  item: ['concept.id', z.string()],
  statement: ['s.id', z.string()],
  labourFunction: ['f.id', z.string()],
  skill: ['k.id', text],
  knowledgeStated: [`CASE kind WHEN 'skill' THEN s.knowledgeStated END`, z.boolean().nullable()],
  textKk,
  textRu,
  textEn,
  placesKk: [whereRead('places', 'coalesce(s.placesKk, [])', '[]'), places],
  placesRu: [whereRead('places', 'coalesce(s.placesRu, [])', '[]'), places],
  nameKk,
  nameRu,
  nameEn,
  /** Of each wording of the concept its language and its text. */
  wordings: [
    `COLLECT {
          WITH * WHERE ${isRead('wordings')}
          MATCH (concept)<-[:WORDING_OF]-(w)
          RETURN [w.language, w.text] ORDER BY w.id
        }`,
    z.array(z.tuple([z.string(), z.string()])),
  ],
});
export type SubjectStatementRow = z.infer<typeof statement.row>;

/** A mention of an act in a statement, `context`; `act` is null where it was not found which act is meant. */
const mention = asList({
  act: ['act.id', text],
  context: ['context.id', z.string()],
  citation: [whereRead('mentions', sent.Citation.cypher('s')), sent.Citation.row.nullable()],
  nameKk: titleKk,
  nameRu: titleRu,
  nameEn: titleEn,
});
export type SubjectMentionRow = z.infer<typeof mention.row>;

const competence = z.object({
  id: z.string(),
  card: z.string(),
  edition: z.string(),
  wording: z.string(),
  ...texts('text'),
  ...placesOf('places'),
});
export type SubjectCompetenceRow = z.infer<typeof competence>;

const qualification = z.object({
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
export type SubjectQualificationRow = z.infer<typeof qualification>;

const isBelow = `${isRead('ability')} OR ${isRead('knowledge')}`;

/** What a card says, layer by layer, each in the order of the document. What is not read is empty. */
export const cardOfSubject = {
  statements: {
    cypher: `COLLECT {
      WITH card WHERE ${isRead('labour-function')} OR ${isRead('skill')} OR ${isBelow}
      MATCH (card)-[:HAS_LABOUR_FUNCTION]->(f)
      CALL (f) {
        WITH f WHERE ${isRead('labour-function')}
        RETURN 'labour-function' AS kind, f AS s, null AS k
        UNION ALL
        WITH f WHERE ${isRead('skill')} OR ${isBelow}
        MATCH (f)-[:HAS_SKILL]->(k)
        CALL (k) {
          WITH k WHERE ${isRead('skill')}
          RETURN 'skill' AS kind, k AS s
          UNION ALL
          WITH k WHERE ${isBelow}
          MATCH (k)-[edge:HAS_ABILITY|HAS_KNOWLEDGE]->(s)
          WITH CASE type(edge) WHEN 'HAS_ABILITY' THEN 'ability' ELSE 'knowledge' END AS kind, s
          WHERE $reads[kind]
          RETURN kind, s
        }
        RETURN kind, s, k
      }
      MATCH (s)-[:EXPRESSES]->(concept)
      WITH kind, s, f, k, concept ORDER BY coalesce(s.placesKk, s.placesRu), s.id
      RETURN ${statement.cypher}
    }`,
    row: z.array(statement.row),
  },
  mentions: {
    cypher: `COLLECT {
      UNWIND ${whereRead('legal-act', '[card.id]', '[]')} AS id
      MATCH (context)-[:HAS_CITATION]->(s:Citation {card: id}) WHERE s.role IN ${statementRoles}
      OPTIONAL MATCH (s)-[:NAMES]->(act:LegalAct)
      WITH s, context, act ORDER BY s.places, s.id
      RETURN ${mention.cypher}
    }`,
    row: z.array(mention.row),
  },
  competences: { cypher: inCard('personal-competence', 'HAS_PERSONAL_COMPETENCE'), row: z.array(competence) },
  qualifications: { cypher: inCard('education', 'HAS_QUALIFICATION'), row: z.array(qualification) },
} as const;

function inCard(part: 'personal-competence' | 'education', edge: string): string {
  return `COLLECT {
      WITH card WHERE ${isRead(part)}
      MATCH (card)-[:${edge}]->(s)
      RETURN s {.*} ORDER BY s.position, s.id
    }`;
}

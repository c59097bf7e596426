import { z } from 'zod';
import { optionalNumber, placesOf, texts } from './columns.ts';
import { listQuery } from './list.ts';

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
  match: `CALL (parent) {
    MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true}) RETURN card
    UNION ALL
    MATCH (card:ProfessionCard {id: parent}) RETURN card
  }
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

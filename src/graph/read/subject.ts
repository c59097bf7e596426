import { z } from 'zod';
import type { Query } from '../query.ts';
import { type NodeRowOf, namedAs, nodeRow } from './row/node.ts';
import { type Reading, whereRead } from './subject-reading.ts';
import { cardOfSubject } from './subject-rows.ts';

type SubjectRow = NodeRowOf<'Profession' | 'ProfessionCard'>;

const cardShape = z.object({
  id: z.string(),
  edition: z.string(),
  /** The card as it is, where cards are read. */
  card: (nodeRow as z.ZodType<NodeRowOf<'ProfessionCard'>>).nullable(),
  statements: cardOfSubject.statements.row,
  mentions: cardOfSubject.mentions.row,
  competences: cardOfSubject.competences.row,
  qualifications: cardOfSubject.qualifications.row,
});
/** What a card says, as far as it was read. */
export type CardOfSubjectRow = z.infer<typeof cardShape>;

const asked = z.object({
  parent: z.string(),
  /** Null where it is neither a profession nor a card. */
  subject: (nodeRow as z.ZodType<SubjectRow>).nullable(),
  /** The cards of the subject: of a profession its current ones, of a card itself. */
  cards: z.array(cardShape),
  /** The id of a concept or of an act, as it is today; null where it is neither. */
  requirement: z.string().nullable(),
});
export type AskedRow = z.infer<typeof asked>;

/**
 * What ids in a question about what is asked for stand for: professions and cards with what they ask for, as far as `reads`
 * says; requirements. One statement for all that is compared. Ids of other things are left out.
 */
export const askedById: Query<{ readonly parents: readonly string[]; readonly reads: Reading }, AskedRow> = {
  name: 'subjects and requirements by id',
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession {id: parent})
  RETURN ${namedAs('Profession', 'n')} AS subject, null AS requirement, COLLECT {
    MATCH (n)<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    RETURN card ORDER BY card.edition, card.position
  } AS cards
  UNION ALL
  MATCH (n:ProfessionCard {id: parent})
  RETURN ${namedAs('ProfessionCard', 'n')} AS subject, null AS requirement, [n] AS cards
  UNION ALL
  MATCH (:Wording {id: parent})-[:WORDING_OF]->(n:Concept)
  RETURN null AS subject, n.id AS requirement, [] AS cards
  UNION ALL
  MATCH (n:LegalAct {id: parent})
  RETURN null AS subject, n.id AS requirement, [] AS cards
}
RETURN parent, subject, requirement, COLLECT {
  UNWIND cards AS card
  RETURN {
    id: card.id,
    edition: card.edition,
    card: ${whereRead('cards', namedAs('ProfessionCard', 'card'))},
    statements: ${cardOfSubject.statements.cypher},
    mentions: ${cardOfSubject.mentions.cypher},
    competences: ${cardOfSubject.competences.cypher},
    qualifications: ${cardOfSubject.qualifications.cypher}
  }
} AS cards`,
  row: asked,
};

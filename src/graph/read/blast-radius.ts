import { z } from 'zod';
import { listQuery } from './list.ts';
import { byName } from './order.ts';
import { dayOf, numberOf } from './order-key.ts';
import { pageQuery } from './page.ts';
import { editionRow } from './row/edition.ts';
import { professionRow } from './row/profession.ts';
import { standardRow } from './row/standard.ts';

// What rests on an order, the parent. Of editions that ceased long ago nothing is left to fall: what is counted is of
// current editions.

/** The editions `e` that an order put into force, and those that restate a standard which it first approved. */
const resting = `CALL (parent) {
    MATCH (e:Edition {orderNumber: ${numberOf('parent')}, orderDate: ${dayOf('parent')}}) RETURN e
    UNION
    MATCH (e:Edition {baseOrderNumber: ${numberOf('parent')}, baseOrderDate: ${dayOf('parent')}}) RETURN e
  }`;

/** Professions `p` that have cards in the editions `falling` of the standards `standards`, and none elsewhere. */
const withoutCard = `UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p:Profession)
    WITH DISTINCT p, standards WHERE NOT EXISTS {
      MATCH (p)<-[:DESCRIBES]-(other:ProfessionCard {isCurrent: true}) WHERE NOT other.standard IN standards
    }`;

const falling = `OPTIONAL MATCH (s:Standard)-[:CURRENT_EDITION]->(e)
  WITH parent, collect(e) AS editions, collect(s.id) AS standards, collect(CASE WHEN s IS NOT NULL THEN e END) AS falling`;

const blastRadiusRow = z.object({
  /** The order, as `orderKey` makes it. */
  order: z.string(),
  enacted: z.array(editionRow),
  restated: z.array(editionRow),
  standards: z.number(),
  professions: z.number(),
  cards: z.number(),
  skills: z.number(),
  skillsNowhereElse: z.number(),
});
export type BlastRadiusRow = z.infer<typeof blastRadiusRow>;

/** One row, or none where no edition rests on the order. */
export const blastRadiusOfOrder = listQuery({
  name: 'blast radius of order',
  match: `${resting}
  WITH parent, e ORDER BY e.id
  ${falling} WHERE size(editions) > 0
  CALL (falling) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->(card)
    RETURN count(card) AS cards
  }
  CALL (falling, standards) {
    ${withoutCard}
    RETURN count(p) AS professions
  }
  CALL (falling) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(statement)-[:EXPRESSES]->(skill)
    WITH skill, count(statement) AS own
    RETURN count(skill) AS skills, count(CASE WHEN skill.statementCount = own THEN 1 END) AS skillsNowhereElse
  }
  WITH {order: parent, standards: size(standards), professions: professions, cards: cards, skills: skills,
    skillsNowhereElse: skillsNowhereElse,
    enacted: [e IN editions WHERE e.orderNumber = ${numberOf('parent')} AND e.orderDate = ${dayOf('parent')} | e {.*}],
    restated: [e IN editions WHERE e.baseOrderNumber = ${numberOf('parent')} AND e.baseOrderDate = ${dayOf('parent')} | e {.*}]} AS n`,
  order: 'n.order',
  projection: 'n',
  row: blastRadiusRow,
});

export const standardsLeftByOrder = pageQuery({
  name: 'standards left by order',
  match: `${resting}
  MATCH (n:Standard)-[:CURRENT_EDITION]->(e)`,
  order: byName,
  columns: 'node: n {.*}',
  item: z.object({ node: standardRow }),
});

export const professionsLeftByOrder = pageQuery({
  name: 'professions left by order',
  match: `${resting}
  ${falling}
  CALL (falling, standards) {
    ${withoutCard}
    RETURN p AS n
  }
  WITH parent, n`,
  order: byName,
  columns: 'node: n {.*}',
  item: z.object({ node: professionRow }),
});

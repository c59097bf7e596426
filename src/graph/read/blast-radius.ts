import { z } from 'zod';
import { listQuery } from './list.ts';
import { byName } from './order.ts';
import { dayOf, numberOf } from './order-key.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

// What rests on an order, the parent: the id of an act, or an order as `orderKey` makes it, which the register need not
// have. Of editions that ceased long ago nothing is left to fall: what is counted is of current editions.

/** The editions `e` that an order put into force, and those (`isRestated`) of a standard which it first approved. */
const resting = `CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: ${numberOf('parent')}, orderDate: ${dayOf('parent')}}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: ${numberOf('parent')}, baseOrderDate: ${dayOf('parent')}})
    RETURN e, true AS isRestated
  }`;

/** Professions `p` that have cards in the editions `falling` of the standards `standards`, and none elsewhere. */
const withoutCard = `UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p:Profession)
    WITH DISTINCT p, standards WHERE NOT EXISTS {
      MATCH (p)<-[:DESCRIBES]-(other:ProfessionCard {isCurrent: true}) WHERE NOT other.standard IN standards
    }`;

const falling = `WITH parent, e, collect(isRestated) AS ways
  OPTIONAL MATCH (s:Standard)-[:CURRENT_EDITION]->(e)
  WITH parent, e, ways, s ORDER BY e.id
  WITH parent, collect({edition: e, ways: ways}) AS editions, collect(s.id) AS standards,
    collect(CASE WHEN s IS NOT NULL THEN e END) AS falling`;

const blastRadiusRow = z.object({
  /** The parent. */
  order: z.string(),
  /** The acts that it is by what each of these editions says, each once; `null` where one does not know it. */
  acts: z.array(z.string().nullable()),
  enacted: z.array(sent.Edition.row),
  restated: z.array(sent.Edition.row),
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
    acts: COLLECT {
      UNWIND editions AS one UNWIND one.ways AS isRestated
      RETURN DISTINCT CASE WHEN isRestated THEN one.edition.baseOrderAct ELSE one.edition.orderAct END
    },
    enacted: [one IN editions WHERE false IN one.ways | ${sent.Edition.cypher('one.edition')}],
    restated: [one IN editions WHERE true IN one.ways | ${sent.Edition.cypher('one.edition')}]} AS n`,
  order: 'n.order',
  projection: 'n',
  row: blastRadiusRow,
});

export const standardsLeftByOrder = pageQuery({
  name: 'standards left by order',
  match: `${resting}
  MATCH (n:Standard)-[:CURRENT_EDITION]->(e)
  WITH DISTINCT parent, n`,
  order: byName,
  columns: `node: ${sent.Standard.cypher('n')}`,
  item: z.object({ node: sent.Standard.row }),
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
  columns: `node: ${sent.Profession.cypher('n')}`,
  item: z.object({ node: sent.Profession.row }),
});

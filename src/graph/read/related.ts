import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { isNamedByStatements } from '../roles.ts';
import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';

/** At most so many are looked for, those that share most of what few ask for. */
export const mostRelated = 50;

/** What more professions than this ask for relates none, so that it is not looked through. */
const tooCommon = 300;

/** What a profession asks for that is counted when it is held against others. */
export const weighedRequirements = listQuery({
  name: 'weighed requirements of profession',
  match: `MATCH (own:Profession {id: parent})
  CALL (own) {
    MATCH (own)-[:REQUIRES]->(concept:Concept)
    RETURN {kind: concept.kind, item: concept.id, professions: concept.professionCount} AS n
    UNION ALL
    MATCH (own)-[edge:CITES]->(act:LegalAct) WHERE ${isNamedByStatements('edge')}
    RETURN {kind: 'legal-act', item: act.id, professions: coalesce(act.requiringCount, act.professionCount)} AS n
  }
  WITH n`,
  order: 'n.kind, n.item',
  projection: 'n',
  row: z.object({
    kind: z.enum([...conceptKinds, 'legal-act']),
    item: z.string(),
    professions: z.number(),
  }),
});

const relatedProfession = z.object({
  profession: sent.Profession.row,
  sameOccupation: z.boolean(),
  references: z.number(),
  /** Ids of the concepts and acts that both ask for. */
  shared: z.array(z.string()),
});
export type RelatedProfessionRow = z.infer<typeof relatedProfession>;

const otherBy = (edge: string, count: string) =>
  `MATCH (own)-[:${edge}]->(item)<-[:${edge}]-(other:Profession) WHERE other <> own AND 0 < item.${count} <= ${tooCommon}
    RETURN other, sum(1.0 / item.${count}) AS weight`;

/** The professions that may be most like a profession. Of the same occupation and named ones none is left out. */
export const likelyRelated = listQuery({
  name: 'likely related professions',
  match: `MATCH (own:Profession {id: parent})
  CALL (own) {
    ${otherBy('REQUIRES', 'professionCount')}
    UNION ALL
    ${otherBy('CITES', 'requiringCount')}
    UNION ALL
    MATCH (own)-[:OF_OCCUPATION]->(:Occupation)<-[:OF_OCCUPATION]-(other:Profession) WHERE other <> own
    RETURN other, 1000.0 AS weight
    UNION ALL
    MATCH (own)-[:RELATED_TO]->(other:Profession)
    RETURN other, 1000.0 AS weight
  }
  WITH own, other, sum(weight) AS weight ORDER BY round(weight, 9) DESC, other.id LIMIT ${mostRelated}
  WITH weight, {id: other.id, profession: ${sent.Profession.cypher('other')},
    sameOccupation: EXISTS { (own)-[:OF_OCCUPATION]->(:Occupation)<-[:OF_OCCUPATION]-(other) },
    references: coalesce(head([(own)-[edge:RELATED_TO]->(other) | edge.references]), 0),
    shared: COLLECT { MATCH (own)-[:REQUIRES]->(concept)<-[:REQUIRES]-(other) RETURN concept.id } +
      COLLECT { MATCH (own)-[edge:CITES]->(act:LegalAct) WHERE ${isNamedByStatements('edge')}
        MATCH (other)-[otherEdge:CITES]->(act) WHERE ${isNamedByStatements('otherEdge')} RETURN act.id }} AS n`,
  order: 'round(weight, 9) DESC, n.id',
  projection: 'n',
  row: relatedProfession,
});

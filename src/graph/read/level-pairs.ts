import { z } from 'zod';
import { isNamedByStatements as names } from '../roles.ts';
import { byText } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

const levelPair = z.object({ node: z.object({ lower: sent.Profession.row, higher: sent.Profession.row }) });

/** Levels of an occupation that require no concept and name no act which the level below them does not. */
export const levelsAddingNothing = pageQuery({
  name: 'levels adding nothing',
  match: `MATCH (n:Profession)-[:OF_OCCUPATION]->(occupation:Occupation) WHERE n.level IS NOT NULL
  CALL (n, occupation) {
    MATCH (occupation)<-[:OF_OCCUPATION]-(lower:Profession) WHERE lower.level < n.level
    RETURN lower ORDER BY lower.level DESC LIMIT 1
  }
  WITH parent, n, lower`,
  where: [
    'EXISTS { (n)-[:REQUIRES]->() }',
    'NOT EXISTS { (n)-[:REQUIRES]->(concept) WHERE NOT EXISTS { (lower)-[:REQUIRES]->(concept) } }',
    `NOT EXISTS { (n)-[edge:CITES]->(act) WHERE ${names('edge')}
      AND NOT EXISTS { (lower)-[other:CITES]->(act) WHERE ${names('other')} } }`,
  ],
  order: byText('coalesce(n.code, n.id)'),
  columns: `node: {lower: ${sent.Profession.cypher('lower')}, higher: ${sent.Profession.cypher('n')}}`,
  item: levelPair,
});

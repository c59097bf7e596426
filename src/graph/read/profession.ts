import { z } from 'zod';
import { listQuery } from './list.ts';
import { occupationOfProfession } from './occupation.ts';
import { byName, ofNodes } from './order.ts';
import { pageQuery } from './page.ts';
import { nameRow } from './row/profession.ts';
import { sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

export const professionItem = z.object({ node: sent.Profession.row });

/** What comes along with professions. */
export const withProfession = { occupation: occupationOfProfession };

export const professionsOfStandard = pageQuery({
  name: 'professions of standard',
  match: `MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n`,
  order: byName,
  columns: `node: ${sent.Profession.cypher('n')}`,
  within: withProfession,
  item: professionItem,
});

export const professionsOfLevel = pageQuery({
  name: 'professions of level',
  match: 'MATCH (n:Profession)',
  // The number out of the id: a node to read it from would cost the order of the index.
  where: ["n.levelDown = toInteger(split(parent, '/')[1])"],
  using: 'n:Profession(levelDown, sortKey, id)',
  total: 'COLLECT { MATCH (at:QualificationLevel {id: parent}) RETURN COUNT { (at)<-[:AT_LEVEL]-() } }[0]',
  order: ofNodes(byName, 'levelDown'),
  columns: `node: ${sent.Profession.cypher('n')}`,
  within: withProfession,
  item: professionItem,
});

export const professionsOfOccupation = stepQuery({
  name: 'professions of occupation',
  from: 'Occupation',
  path: (n) => `<-[:OF_OCCUPATION]-(${n}:Profession)`,
  order: (n) => `${n}.level, ${n}.id`,
  row: sent.Profession,
});

export const professionOfCard = stepQuery({
  name: 'profession of card',
  from: 'ProfessionCard',
  path: (n) => `-[:DESCRIBES]->(${n}:Profession)`,
  row: sent.Profession,
  within: withProfession,
});

export const professionOfReference = listQuery({
  name: 'profession of reference',
  match: 'MATCH (:OccupationReference {id: parent})-[:REFERS_TO]->(n:Profession)',
  order: 'n.id',
  row: sent.Profession,
});

/** Every distinct name that its cards use, in current editions. */
export const namesOfProfession = listQuery({
  name: 'names of profession',
  match: `MATCH (:Profession {id: parent})<-[:DESCRIBES]-(c:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()
  WITH DISTINCT c {.nameKk, .nameRu} AS n, c.sortKey AS sortKey WHERE n.nameKk IS NOT NULL OR n.nameRu IS NOT NULL`,
  order: 'sortKey',
  projection: 'n',
  row: nameRow,
});

import { z } from 'zod';
import { listQuery } from './list.ts';
import { byText } from './order.ts';
import { pageQuery } from './page.ts';
import { nameRow } from './row/profession.ts';
import { sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

export const occupationItem = z.object({ node: sent.Occupation.row });

export const occupationsOfGroup = pageQuery({
  name: 'occupations of group',
  match: 'MATCH (:OccupationGroup {id: parent})<-[:IN_GROUP]-(n:Occupation)',
  order: byText('n.code'),
  columns: `node: ${sent.Occupation.cypher('n')}`,
  item: occupationItem,
});

/** Every distinct name that cards of current editions use for it. */
export const namesOfOccupation = listQuery({
  name: 'names of occupation',
  match: `MATCH (:Occupation {id: parent})<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(c:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()
  WITH DISTINCT c {.nameKk, .nameRu} AS n, c.sortKey AS sortKey WHERE n.nameKk IS NOT NULL OR n.nameRu IS NOT NULL`,
  order: 'sortKey',
  projection: 'n',
  row: nameRow,
});

export const groupOfOccupation = stepQuery({
  name: 'group of occupation',
  from: 'Occupation',
  path: (n) => `-[:IN_GROUP]->(${n}:OccupationGroup)`,
  row: sent.OccupationGroup,
});

export const occupationOfProfession = stepQuery({
  name: 'occupation of profession',
  from: 'Profession',
  // By its id, since the edge stands among some sixty others.
  path: (n, from) => `, (${n}:Occupation {id: 'occupation:' + ${from}.code})`,
  row: sent.Occupation,
});

export const parentOfGroup = listQuery({
  name: 'parent of group',
  match: 'MATCH (:OccupationGroup {id: parent})-[:PART_OF]->(n:OccupationGroup)',
  order: 'n.id',
  row: sent.OccupationGroup,
});

export const childrenOfGroup = listQuery({
  name: 'children of group',
  match: 'MATCH (:OccupationGroup {id: parent})<-[:PART_OF]-(n:OccupationGroup)',
  order: 'n.code',
  row: sent.OccupationGroup,
});

import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';

export const activitiesOfStandard = listQuery({
  name: 'activities of standard',
  match:
    'MATCH (:Standard {id: parent})-[r:CLASSIFIED_AS]->(n:EconomicActivity) WITH n, r.position AS position',
  order: 'position, n.id',
  row: sent.EconomicActivity,
});

export const parentOfActivity = listQuery({
  name: 'parent of activity',
  match: 'MATCH (:EconomicActivity {id: parent})-[:PART_OF]->(n:EconomicActivity)',
  order: 'n.id',
  row: sent.EconomicActivity,
});

import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

/** The edition with the smallest id says what an activity is called and what it is part of. */
export const setActivities: RowsQuery<string> = {
  name: 'setActivities',
  text: `UNWIND $rows AS id MATCH (activity:EconomicActivity {id: id})<-[said:CLASSIFIED_AS]-(edition:Edition)
    WITH activity, said ORDER BY edition.id
    WITH activity, collect(said) AS each
    SET activity.nameKk = head([said IN each WHERE said.nameKk IS NOT NULL | said.nameKk]),
      activity.nameRu = head([said IN each WHERE said.nameRu IS NOT NULL | said.nameRu])
    WITH activity, head([said IN each WHERE said.parent IS NOT NULL | said.parent]) AS parentId
    CALL (activity) { MATCH (activity)-[old:PART_OF]->() DELETE old }
    MATCH (parent:EconomicActivity {id: parentId})
    CREATE (activity)-[:PART_OF]->(parent)`,
  row: z.unknown(),
};

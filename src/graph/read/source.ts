import { listQuery } from './list.ts';
import { sourceRow } from './row/source.ts';

export const sourcesOfEdition = listQuery({
  name: 'sources of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_SOURCE]->(n:SourceDocument)',
  order: 'n.language, n.id',
  row: sourceRow,
});

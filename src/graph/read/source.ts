import { z } from 'zod';
import type { Query } from '../query.ts';
import { listQuery } from './list.ts';
import { sourceRow } from './row/source.ts';

export const sourcesOfEdition = listQuery({
  name: 'sources of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_SOURCE]->(n:SourceDocument)',
  order: 'n.language, n.id',
  row: sourceRow,
});

/** The files that editions were read from. */
export const sourceIds: Query<object, { readonly id: string }> = {
  name: 'source ids',
  text: 'MATCH (n:SourceDocument) RETURN n.id AS id',
  row: z.object({ id: z.string() }),
};

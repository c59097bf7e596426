import { z } from 'zod';
import type { Query } from '../query.ts';
import { sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

export const sourcesOfEdition = stepQuery({
  name: 'sources of edition',
  from: 'Edition',
  path: (n) => `-[:HAS_SOURCE]->(${n}:SourceDocument)`,
  order: (n) => `${n}.language, ${n}.id`,
  row: sent.SourceDocument,
});

/** The files that editions were read from. */
export const sourceIds: Query<object, { readonly id: string }> = {
  name: 'source ids',
  text: 'MATCH (n:SourceDocument) RETURN n.id AS id',
  row: z.object({ id: z.string() }),
};

import { z } from 'zod';
import { listQuery } from './list.ts';

/** The texts of every wording of a concept. */
export const textsOfConcept = listQuery({
  name: 'texts of concept',
  match: 'MATCH (:Concept {id: parent})<-[:WORDING_OF]-(n:Wording)',
  order: 'n.id',
  projection: 'n {.text, .language}',
  row: z.object({ text: z.string(), language: z.string() }),
});

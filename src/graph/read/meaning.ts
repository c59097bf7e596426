import { z } from 'zod';
import { conceptKinds } from '../../model/concept.ts';
import { languages } from '../../model/language.ts';
import type { MeaningWording } from '../../model/meaning.ts';
import { type ListQuery, listQuery } from './list.ts';

const meaningWording = z.object({
  id: z.string(),
  kind: z.enum(conceptKinds),
  language: z.enum(languages),
  text: z.string(),
  acts: z.array(z.string()).nullable(),
});

/** The wordings of a concept as they are compared with others. */
export const meaningsOfConcept: ListQuery<MeaningWording> = listQuery({
  name: 'meanings of concept',
  match: 'MATCH (:Concept {id: parent})<-[:WORDING_OF]-(n:Wording)',
  order: 'n.id',
  projection: 'n {.id, .kind, .language, .text, .acts}',
  row: meaningWording,
});

import { z } from 'zod';
import { byName, ofEdges } from './order.ts';
import { pageQuery } from './page.ts';
import { withProfession } from './profession.ts';
import { sent } from './row/sent.ts';

/** A profession that requires a concept; `first` is the id of the first statement that says so. */
const conceptProfession = z.object({
  profession: sent.Profession.row,
  statements: z.number(),
  cards: z.number(),
  mandatory: z.boolean(),
  first: z.string(),
});
export type ConceptProfessionRow = z.infer<typeof conceptProfession>;

export const professionsOfConcept = pageQuery({
  name: 'professions of concept',
  of: 'Concept',
  match: 'MATCH (n:Profession)-[r:REQUIRES]->()',
  where: ['r.concept = parent'],
  order: ofEdges({ ...byName, key: 'r.key' }, 'concept'),
  total: 'COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.professionCount }[0]',
  field: 'profession',
  within: withProfession,
  columns: `node: {profession: ${sent.Profession.cypher('n')}, statements: r.statements, cards: r.cards, mandatory: r.mandatory, first: r.first}`,
  item: z.object({ node: conceptProfession }),
});

import type { GraphQLResolveInfo } from 'graphql';
import { legalActsOfConcept } from '../graph/read/citing.ts';
import { wordingsOfConcept } from '../graph/read/concept.ts';
import { professionsOfConcept } from '../graph/read/requirement.ts';
import type { ConceptRow } from '../graph/read/row/concept.ts';
import type { NodeRowOf } from '../graph/read/row/node.ts';
import { citedActs } from './cited-acts.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import type { Language } from './generated/types.ts';
import { stated } from './localized.ts';

/** The fields that concepts of every kind have. */

export function name(concept: ConceptRow, { language }: { language: Language }) {
  return stated(concept, 'name', language);
}

export function wordings(
  { id }: ConceptRow,
  page: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return connection(wordingsOfConcept, id, page, context, info);
}

/** A concept that can be had stands: `node` leads from the id of one that was merged or split to the one of today. */
export function replacedBy() {
  return [];
}

export function professions(
  { id }: ConceptRow,
  page: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return connection(professionsOfConcept, id, page, context, info);
}

export function legalActs(
  { id }: ConceptRow,
  page: Parameters<typeof citedActs>[2],
  context: Context,
  info: GraphQLResolveInfo,
) {
  return citedActs(legalActsOfConcept, id, page, context, info);
}

type AnyConcept = NodeRowOf<'LabourFunction' | 'Skill' | 'Ability' | 'Knowledge'>;

/** The concept with an id that something else of the graph has. */
export async function theConcept(id: string, { load }: Context): Promise<AnyConcept> {
  const node = await load.node(id);
  if (node === null) throw new Error(`The graph has no concept ${id}.`);
  return node as AnyConcept;
}

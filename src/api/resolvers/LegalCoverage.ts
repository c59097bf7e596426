import {
  type CoverageRow,
  cardsWithoutActs,
  cardsWithoutActsOfStandard,
  citedActs,
  coverageOfStandards,
  listedActs,
  skillsWithoutKnowledge,
  skillsWithoutKnowledgeOfStandard,
} from '../../graph/read/coverage.ts';
import { connection, root } from '../connection.ts';
import type { Context } from '../context.ts';
import type { LegalCoverageResolvers } from '../generated/types.ts';
import type { LegalCoverageMapper } from '../mappers/coverage.mappers.ts';

/** All of these are one statement. */
function counted(count: keyof CoverageRow) {
  return async ({ standard }: LegalCoverageMapper, _: unknown, { load }: Context) =>
    (await load.the(coverageOfStandards, standard?.id ?? root))[count];
}

export const LegalCoverage: LegalCoverageResolvers = {
  cards: counted('cards'),
  cardsCitingNoAct: counted('cardsWithoutActs'),
  citations: counted('citations'),
  citationsInCards: counted('citationsInCards'),
  unresolved: counted('unresolved'),
  ambiguous: counted('ambiguous'),
  namingProvision: counted('namingProvision'),
  notStated: counted('notStated'),
  actsListed: async (_, __, { read }) => (await read(listedActs, {}))[0]?.count ?? 0,
  actsCited: async ({ standard }, _, { load }) => (await load.the(citedActs, standard?.id ?? root)).count,
  cardsWithoutActs: ({ standard }, page, context, info) =>
    standard
      ? connection(cardsWithoutActsOfStandard, standard.id, page, context, info)
      : connection(cardsWithoutActs, root, page, context, info),
  skillsWithoutKnowledge: ({ standard }, page, context, info) =>
    standard
      ? connection(skillsWithoutKnowledgeOfStandard, standard.id, page, context, info)
      : connection(skillsWithoutKnowledge, root, page, context, info),
};

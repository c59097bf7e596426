import type { GraphQLResolveInfo } from 'graphql';
import {
  type CitedActList,
  legalActsOfCard,
  legalActsOfConcept,
  legalActsOfLevel,
  legalActsOfProfession,
  legalActsOfStandard,
} from '../graph/read/citing.ts';
import type { NodeName } from '../graph/read/row/node.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';

interface Arguments extends PageArguments {
  readonly asOf?: string | null | undefined;
}

/** The acts that something cites, with their status on a day. */
export function citedActs(
  list: CitedActList,
  id: string,
  { asOf, ...page }: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return connection(list, id, page, context, info, { asOf: asOf ?? null });
}

/** The list of what can have one. */
export const citedActLists: Partial<Readonly<Record<NodeName, CitedActList>>> = {
  Profession: legalActsOfProfession,
  ProfessionCard: legalActsOfCard,
  QualificationLevel: legalActsOfLevel,
  Standard: legalActsOfStandard,
  LabourFunction: legalActsOfConcept,
  Skill: legalActsOfConcept,
  Ability: legalActsOfConcept,
  Knowledge: legalActsOfConcept,
};

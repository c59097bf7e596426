import { conceptOfStatement } from '../graph/read/concept.ts';
import { linkCounts } from '../graph/read/link-counts.ts';
import {
  type FoundLinkRow,
  type Linked,
  type LinkedIds,
  type LinkRow,
  type LinksParameters,
  linksOf,
} from '../graph/read/links.ts';
import { linksAmong } from '../graph/read/links-among.ts';
import { professionOfCard } from '../graph/read/profession.ts';
import type { NodeName } from '../graph/read/row/node.ts';
import type { Context } from './context.ts';
import { type GraphNodeName, type GraphNodeRow, isGraphNode, nothingWith } from './graph-node.ts';
import { wrongKind } from './ids.ts';
import type { Loads } from './loads.ts';

/** What a path may begin and end with. */
export const pathEnds: readonly GraphNodeName[] = [
  'Profession',
  'LabourFunction',
  'Skill',
  'Ability',
  'Knowledge',
  'LegalAct',
  'Occupation',
];

const standsFor: Partial<Readonly<Record<NodeName, true>>> = {
  ProfessionCard: true,
  LabourFunctionStatement: true,
  SkillStatement: true,
  AbilityStatement: true,
  KnowledgeStatement: true,
  Provision: true,
};

/**
 * The thing with an id that has links: a card stands for its profession, a statement for its concept, a provision for its
 * act. `BAD_ID` where nothing has the id, or something of another kind.
 */
export async function linkedThing(
  id: string,
  expected: readonly GraphNodeName[],
  load: Loads,
): Promise<GraphNodeRow> {
  const row = await load.node(id);
  if (row === null) throw nothingWith(id);
  if (isGraphNode(row, expected)) return row;
  if (!standsFor[row.__typename]) throw wrongKind(row, [...expected, ...Object.keys(standsFor)]);
  return linkedThing(await idBehind(row.__typename, row.id, load), expected, load);
}

async function idBehind(name: NodeName, id: string, load: Loads): Promise<string> {
  if (name === 'ProfessionCard') return (await load.the(professionOfCard, id)).id;
  if (name === 'Provision') return (await load.theNode('Provision', id)).act;
  return (await load.the(conceptOfStatement, id)).id;
}

const places: Readonly<Record<string, Linked>> = {
  profession: 'professions',
  'labour-function': 'concepts',
  skill: 'concepts',
  ability: 'concepts',
  knowledge: 'concepts',
  act: 'acts',
  occupation: 'occupations',
  standard: 'standards',
  level: 'levels',
  group: 'groups',
};

/** Ids of things that have links, by what they are: an id begins with it. */
function linkedIds(ids: readonly string[]): LinkedIds {
  const sorted: Record<Linked, string[]> = {
    professions: [],
    concepts: [],
    acts: [],
    occupations: [],
    standards: [],
    levels: [],
    groups: [],
  };
  for (const id of ids) {
    const sort = sortOf(id);
    if (sort) sorted[sort].push(id);
  }
  return sorted;
}

const sortOf = (id: string) => places[id.slice(0, id.indexOf(':'))];

/** The links of things of any sort. */
export async function linksOfThings(
  ids: readonly string[],
  parameters: LinksParameters,
  { read }: Context,
): Promise<readonly FoundLinkRow[]> {
  return bySort(linksOf, ids, (query, at) => read(query, { at, ...parameters }));
}

/** The links that lead from one of many things to another of them. */
export async function linksAmongThings(
  ids: readonly string[],
  { read }: Context,
): Promise<readonly LinkRow[]> {
  const sorted = linkedIds(ids);
  return bySort(linksAmong, ids, (query) => read(query, sorted));
}

/** What is found by the statement of each sort that some of the ids are of. */
async function bySort<Sort extends Linked, Statement, Row>(
  statements: Readonly<Record<Sort, Statement>>,
  ids: readonly string[],
  find: (statement: Statement, at: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const sorted = linkedIds(ids);
  const sorts = (Object.keys(statements) as Sort[]).filter((sort) => sorted[sort].length > 0);
  return (await Promise.all(sorts.map((sort) => find(statements[sort], sorted[sort])))).flat();
}

/** How many links of each kind a thing has. */
export async function linkCountsOf(id: string, { read }: Context) {
  const sort = sortOf(id);
  return sort ? read(linkCounts[sort], { id }) : [];
}

import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { z } from 'zod';
import { schema } from '../../src/api/schema.ts';
import { generateActs } from '../../src/generate/acts.ts';
import { generateStandards } from '../../src/generate/standards.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { stateStandard } from '../../src/graph/state.ts';
import { type Ask, askerOf, dataOf } from '../api/served.ts';
import { openTestDatabase } from '../graph/database.ts';
import { rebuildDerived } from '../graph/loading.ts';
import { type Looked, profiled } from '../graph/profiled.ts';

// Every list of the schema: a page looks at no more than a multiple of what it returns, however long the list is. Counted in database hits, which no machine changes.

const pageSize = 25;

/** Hits of a page: of each entry an index entry, a node and its properties, and of what it belongs to. */
const hitsOfPage = pageSize * 40;

/**
 * What looks at more, and why. Whoever makes one of these a page of an index takes it out here: the test fails for what
 * is listed and does not look at more.
 */
const noPages: Readonly<Record<string, string>> = {
  'Ability.skills': 'counted from its statements',
  'Edition.citations': 'all that one edition cites is put in order',
  'Edition.lawFindings': 'found on the day from what one edition cites',
  'Knowledge.skills': 'counted from its statements',
  'LegalAct.citedTogether': 'counted from the cards that cite both',
  'Profession.related': 'compared with all that share something rare',
  'QualificationLevel.legalActs': 'looks at each act of the register once',
  'Query.lawFindings': 'found on the day from what cites the acts that can be at fault',
  'Query.legalActs': 'a page of its index, but an act is read whole: some fifty properties',
  'Query.levelsAddingNothing': 'each level is compared with that below it',
  'Query.sharedModules': 'found among all that is required',
  'Standard.lawFindings': 'found on the day from what one edition cites',
};

let graph: Graph;
let ask: Ask;
let close: () => Promise<void>;
const looked: Looked[] = [];

const size = { standards: 40, cardsPerStandard: 6, citationsPerCard: 6, acts: 40 };
const standards = generateStandards(size);

beforeAll(async () => {
  const { graph: opened, bolt } = await openTestDatabase();
  graph = opened;
  await loadActs(graph, generateActs(size.acts));
  const watched = profiled(graph, bolt, (one) => looked.push(one));
  close = watched.close;
  ask = askerOf(watched.graph);
}, 300_000);

afterAll(async () => {
  await close();
  await graph.close();
});

/** Of each kind of thing that which most hangs on. */
const heaviest: Readonly<Record<string, string>> = {
  LegalAct: 'MATCH (n:LegalAct) RETURN n.id AS id ORDER BY n.citationCount DESC LIMIT 1',
  Standard: 'MATCH (n:Standard) RETURN n.id AS id ORDER BY id LIMIT 1',
  Edition: 'MATCH (n:Edition) RETURN n.id AS id ORDER BY id LIMIT 1',
  ProfessionCard: 'MATCH (n:ProfessionCard) RETURN n.id AS id ORDER BY id LIMIT 1',
  Profession: 'MATCH (n:Profession) RETURN n.id AS id ORDER BY id LIMIT 1',
  QualificationLevel: `MATCH (n:QualificationLevel) RETURN n.id AS id ORDER BY COUNT { (n)<-[:AT_LEVEL]-() } DESC LIMIT 1`,
  OccupationGroup: `MATCH (n:OccupationGroup) RETURN n.id AS id ORDER BY COUNT { (n)<-[:IN_GROUP]-() } DESC LIMIT 1`,
  ...Object.fromEntries(
    ['LabourFunction', 'Skill', 'Ability', 'Knowledge'].map((label) => [
      label,
      `MATCH (n:${label}) RETURN n.id AS id ORDER BY n.professionCount DESC LIMIT 1`,
    ]),
  ),
};

/** The lists of a type that are asked for in pages and need nothing else. */
function listsOf(type: string): readonly string[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`There is no type ${type}.`);
  return Object.values(found.getFields()).flatMap(({ name, args, type: returned }) => {
    const answer = getNamedType(returned);
    const isPaged = args.some((argument) => argument.name === 'first') && isObjectType(answer);
    const needs = args.some(
      (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
    );
    return isPaged && 'nodes' in answer.getFields() && !needs ? [name] : [];
  });
}

interface Question {
  readonly title: string;
  readonly query: (id: string) => string;
  readonly of: string | null;
}

const questions: readonly Question[] = [
  ...Object.keys(heaviest).flatMap((of) =>
    listsOf(of).map((list) => ({
      title: `${of}.${list}`,
      of,
      query: (id: string) =>
        `{ node(id: "${id}") { ... on ${of} { ${list}(first: ${pageSize}) { nodes { __typename } } } } }`,
    })),
  ),
  ...listsOf('Query').map((list) => ({
    title: `Query.${list}`,
    of: null,
    query: () => `{ ${list}(first: ${pageSize}) { nodes { __typename } } }`,
  })),
];

/** Filters that an index begins with, with the total where that is kept: each a page, of how much there ever is. */
const filtered: readonly Question[] = [
  ...['NAME', 'CODE', 'LEVEL'].map((field) => ({
    list: `professions(filter: {levels: [4, 5]}, orderBy: {field: ${field}}`,
    of: null,
    counts: true,
  })),
  ...['ASC', 'DESC'].flatMap((direction) => [
    {
      list: `professions(filter: {legalAct: "ID"}, orderBy: {direction: ${direction}}`,
      of: 'LegalAct',
      counts: true,
    },
    {
      list: `professions(filter: {legalAct: "ID", levels: [4, 0, 5]}, orderBy: {direction: ${direction}}`,
      of: 'LegalAct',
      counts: true,
    },
    {
      list: `professions(filter: {concept: "ID"}, orderBy: {direction: ${direction}}`,
      of: 'Skill',
      counts: true,
    },
    { list: `professions(filter: {group: "2"}, orderBy: {field: CODE, direction: ${direction}}`, of: null },
    {
      list: `standards(filter: {legalAct: "ID"}, orderBy: {direction: ${direction}}`,
      of: 'LegalAct',
      counts: true,
    },
  ]),
  { list: 'professions(filter: {code: "2"}, orderBy: {field: CODE}', of: null },
  { list: 'professions(filter: {standard: "ID"}', of: 'Standard' },
  { list: 'standards(filter: {code: "G"}, orderBy: {field: CODE}', of: null },
  { list: 'legalActs(filter: {standard: "ID"}', of: 'Standard' },
  { list: 'occupations(filter: {levels: [4, 5]}', of: null },
  { list: 'occupations(filter: {group: "2"}', of: null },
  { list: 'abilities(filter: {text: "ъъъ"}', of: null, counts: true },
  { list: 'professions(filter: {name: "ъъъ"}', of: null, counts: true },
  { list: 'findings(filter: {severities: [ERROR, WARNING]}', of: null },
].map(({ list, of, counts = false }: { list: string; of: string | null; counts?: boolean }) => ({
  title: `Query.${list})`,
  of,
  query: (id: string) =>
    `{ ${list.replace('ID', id)}, first: ${pageSize}) { ${counts ? 'totalCount ' : ''}nodes { __typename } } }`,
}));

async function hitsOfAll(): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, string>();
  for (const [of, text] of Object.entries(heaviest)) {
    const [row] = await graph.read({ name: of, text, row: z.object({ id: z.string() }) }, {});
    if (row) ids.set(of, row.id);
  }
  const hits = new Map<string, number>();
  for (const { title, of, query } of [...questions, ...filtered]) {
    looked.length = 0;
    await dataOf(ask(query(of === null ? '' : (ids.get(of) ?? ''))));
    hits.set(
      title,
      looked.reduce((sum, one) => sum + one.hits, 0),
    );
  }
  return hits;
}

test('a page looks at no more than a multiple of what it returns', async () => {
  for (const standard of standards) await stateStandard(graph, standard);
  await rebuildDerived(graph);
  const hits = await hitsOfAll();
  const beyond = [...hits].flatMap(([title, looked]) => (looked > hitsOfPage ? [title] : []));
  expect(beyond.toSorted()).toEqual(Object.keys(noPages).toSorted());
}, 600_000);

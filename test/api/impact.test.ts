import type { Graph } from '../../src/graph/graph.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, type Cited, citedBy, loadRandomLaw, type Mention, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
let records: readonly StandardRecord[];
let mentions: readonly Mention[];

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  records = await loadRandomLaw(graph);
  mentions = mentionsOf(records);
}, 180_000);
afterAll(() => graph?.close());

/** The whole list of an act, by id. */
async function listOf(act: string, list: string, node: string, filter = ''): Promise<readonly Cited[]> {
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "${act}") { ${list}(first: 100 ${filter}) { totalCount
      nodes { ${node} { id } citations roles first { id } } } } }`),
  );
  const entries = legalAct[list].nodes.map((entry: Node) => ({
    id: entry[node].id,
    citations: entry.citations,
    roles: entry.roles,
    first: entry.first.id,
  }));
  expect(legalAct[list].totalCount).toBe(entries.length);
  return entries;
}

const byId = (entries: readonly Cited[]) => entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const statementOf = {
  skillStatements: ['skill', ({ skill }: Mention) => skill?.id],
  labourFunctionStatements: ['labourFunction', ({ labourFunction }: Mention) => labourFunction?.id],
} as const;

const lists: Readonly<Record<string, readonly [string, (mention: Mention) => string | undefined]>> = {
  professions: ['profession', ({ card }) => card.profession],
  cards: ['card', ({ card }) => card.id],
  labourFunctions: ['labourFunction', ({ labourFunction }) => labourFunction?.wording],
  skills: ['skill', ({ skill }) => skill?.wording],
  ...statementOf,
};

test.each(Object.entries(lists))(
  `an act has the %s that a plain count finds (SEED=${seed})`,
  async (list, [node, belongsTo]) => {
    for (const { id } of acts) {
      const own = mentions.filter(({ act }) => act === id);
      expect(byId(await listOf(id, list, node))).toEqual(citedBy(own, belongsTo));
    }
  },
);

test(`the numbers of an act are those of a plain count (SEED=${seed})`, async () => {
  const { legalActs } = await dataOf(
    ask(`{ legalActs(first: 100) { nodes { id impact { standards professions cards labourFunctions skills citations
      labourFunctionStatements skillStatements notStated byLevel { level { level } professions cards citations }
      byRole { role citations cards } } skillsWithoutKnowledge(first: 100) { totalCount nodes { id } } } } }`),
  );
  expect(legalActs.nodes).toHaveLength(acts.length);
  for (const { id, impact, skillsWithoutKnowledge } of legalActs.nodes) {
    const own = mentions.filter(({ act }) => act === id);
    const count = (belongsTo: (mention: Mention) => unknown, among = own) =>
      new Set(among.map(belongsTo).filter((key) => key !== undefined)).size;
    const standards = records.filter((record) => own.some(({ standard }) => standard === record));
    const open = standards
      .flatMap(({ cards }) => cards.flatMap(({ labourFunctions }) => labourFunctions))
      .flatMap(({ skills }) => skills.filter(({ knowledgeStated }) => !knowledgeStated));
    const levels = [...new Set(own.map(({ card }) => card.level))].toSorted(
      (one, other) => (one ?? 9) - (other ?? 9),
    );
    const roles = citedBy(own, ({ role }) => role).toSorted(
      (one, other) => other.citations - one.citations || (one.id < other.id ? -1 : 1),
    );
    expect(impact).toEqual({
      standards: standards.length,
      professions: count(({ card }) => card.profession),
      cards: count(({ card }) => card.id),
      labourFunctions: count(({ labourFunction }) => labourFunction?.wording),
      labourFunctionStatements: count(({ labourFunction }) => labourFunction?.id),
      skills: count(({ skill }) => skill?.wording),
      skillStatements: count(({ skill }) => skill?.id),
      citations: own.length,
      notStated: open.length,
      byLevel: levels.map((level) => {
        const among = own.filter(({ card }) => card.level === level);
        return {
          level: level && { level },
          professions: count(({ card }) => card.profession, among),
          cards: count(({ card }) => card.id, among),
          citations: among.length,
        };
      }),
      byRole: roles.map(({ roles: [role], id, citations }) => {
        const among = own.filter((mention) => mention.role === id);
        return { role, citations, cards: count(({ card }) => card.id, among) };
      }),
    });
    expect(skillsWithoutKnowledge.totalCount).toBe(open.length);
    expect(skillsWithoutKnowledge.nodes.map((node: Node) => node.id).toSorted()).toEqual(
      open.map((skill) => skill.id).toSorted(),
    );
  }
});

test(`a list is chosen by role, level and profession (SEED=${seed})`, async () => {
  const [{ id: act } = { id: '' }] = acts;
  const own = mentions.filter((mention) => mention.act === act);
  for (const role of ['knowledge', 'experience']) {
    for (const [list, [node, belongsTo]] of Object.entries(lists)) {
      if (list === 'skills' || list === 'labourFunctions') continue;
      const expected = citedBy(own, belongsTo).filter(({ roles }) => roles.includes(role.toUpperCase()));
      expect(byId(await listOf(act, list, node, `, role: ${role.toUpperCase()}`))).toEqual(expected);
    }
  }
  for (const level of [0, 3, 4, 5, 8]) {
    const at = own.filter(({ card }) => (card.level ?? 0) === level);
    for (const [list, [node, belongsTo]] of Object.entries(lists)) {
      if (list === 'skills' || list === 'labourFunctions') continue;
      expect(byId(await listOf(act, list, node, `, level: ${level}`))).toEqual(citedBy(at, belongsTo));
    }
  }
  const professions = [...new Set(own.map(({ card }) => card.profession))];
  for (const profession of professions.slice(0, 5)) {
    for (const [list, [node, belongsTo]] of Object.entries(statementOf)) {
      const of = own.filter(({ card }) => card.profession === profession);
      const found = await listOf(act, list, node, `, profession: "${profession}"`);
      expect(byId(found)).toEqual(citedBy(of, belongsTo));
    }
  }
});

test('the concepts of most mentions come first', async () => {
  for (const { id } of acts) {
    for (const [list, node] of [
      ['skills', 'skill'],
      ['labourFunctions', 'labourFunction'],
    ] as const) {
      const counts = (await listOf(id, list, node)).map(({ citations }) => citations);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }
  }
});

test('an id that is not of a profession is refused', async () => {
  const query = `{ legalAct(id: "${acts[0]?.id}") { skillStatements(profession: "act:1") { totalCount } } }`;
  expect(await codesOf(ask(query))).toEqual(['BAD_ID']);
});

import type { Graph } from '../../src/graph/graph.ts';
import { readGold, readGoldTable } from '../gold/read-gold.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

/** The questions about law, asked of the shipped standard, against what was read in it by hand. */

interface GoldSkill {
  readonly number: number;
  readonly line: number;
  readonly knowledge: number;
  readonly knowledgeLine: number | null;
}
interface GoldCard {
  readonly item: number;
  readonly code: string;
  readonly level: number;
  readonly functions: readonly { readonly number: number; readonly skills: readonly GoldSkill[] }[];
}

const folder = 'q87900002-kk';
const { cards }: { readonly cards: readonly GoldCard[] } = readGold(`${folder}/counts.json`);

/** Skills by what stands on a line: the skill with its abilities, or its knowledge. */
const skills = cards.flatMap((card) =>
  card.functions.flatMap(({ number, skills }, index) =>
    skills.map((skill, position) => ({ ...skill, card, function: number, index, position })),
  ),
);

/** The mentions inside cards, each with its card and skill; in a row of the card itself it has none. */
const mentions = readGoldTable(`${folder}/citations.tsv`).map((row) => ({
  act: `act:${row.act}`,
  role: (row.role ?? '').toUpperCase(),
  card: cards.find(({ item }) => String(item) === row.card) as GoldCard,
  skill: skills.find(({ line, knowledgeLine }) => [line, knowledgeLine].includes(Number(row.line))) ?? null,
}));
const outside = readGoldTable(`${folder}/citations-outside-cards.tsv`);

const cited = [...new Set(mentions.map(({ act }) => act))];
const of = (act: string) => mentions.filter((mention) => mention.act === act);
const profession = ({ code, level }: GoldCard) => `${code}/${level}`;
const distinct = (keys: readonly unknown[]) => new Set(keys.filter((key) => key !== undefined)).size;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

test('the impact of every act of the shipped standard is what was read in it', async () => {
  const { legalActs } = await dataOf(
    ask(`{ legalActs(filter: {cited: true}, first: 100) { nodes { id impact { standards professions cards citations
      labourFunctionStatements skillStatements notStated byLevel { level { level } professions cards citations }
      byRole { role citations cards } } } } }`),
  );
  const elsewhere = outside.filter(({ act }) => act !== '-').map(({ act }) => `act:${act}`);
  expect(legalActs.nodes.map(({ id }: Node) => id).toSorted()).toEqual(
    [...new Set([...cited, ...elsewhere])].toSorted(),
  );
  for (const { id, impact } of legalActs.nodes.filter(({ id }: Node) => cited.includes(id))) {
    const own = of(id);
    const levels = [...new Set(own.map(({ card }) => card.level))].toSorted();
    const roles = [...new Set(own.map(({ role }) => role))];
    const inSkills = own.flatMap(({ skill }) => (skill ? [skill] : []));
    expect(impact).toEqual({
      standards: 1,
      professions: distinct(own.map(({ card }) => profession(card))),
      cards: distinct(own.map(({ card }) => card)),
      citations: own.length,
      labourFunctionStatements: distinct(inSkills.map(({ card, index }) => `${card.item}/${index}`)),
      skillStatements: distinct(inSkills),
      notStated: skills.filter(({ knowledge }) => knowledge === 0).length,
      byLevel: levels.map((level) => {
        const at = own.filter(({ card }) => card.level === level);
        return {
          level: { level },
          professions: distinct(at.map(({ card }) => profession(card))),
          cards: distinct(at.map(({ card }) => card)),
          citations: at.length,
        };
      }),
      byRole: roles
        .map((role) => {
          const inRole = own.filter((mention) => mention.role === role);
          return { role, citations: inRole.length, cards: distinct(inRole.map(({ card }) => card)) };
        })
        .toSorted((one, other) => other.citations - one.citations),
    });
  }
});

test('what breaks if the Social Code falls: nine professions in ten cards, twenty sentences', async () => {
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "act:K2300000224") { impact { professions cards citations labourFunctionStatements
      skillStatements notStated byRole { role citations } }
      professions(role: KNOWLEDGE) { totalCount } skillStatements(first: 100) { nodes { first { quote }
        skill { number card { item } labourFunction { number } } } }
      skillsWithoutKnowledge { nodes { number card { item } evidence { places { number } } } } } }`),
  );
  expect(legalAct.impact).toEqual({
    professions: 9,
    cards: 10,
    citations: 20,
    labourFunctionStatements: 15,
    skillStatements: 16,
    notStated: 1,
    byRole: [
      { role: 'KNOWLEDGE', citations: 14 },
      { role: 'ABILITY', citations: 6 },
    ],
  });
  expect(legalAct.professions.totalCount).toBe(7);
  const { a } = readGold(`${folder}/answers.json`);
  const sentences = a.professions.flatMap((profession: Node) => profession.sentences);
  const key = (one: Node) => [one.card, one.function, one.skill].join('/');
  const found = legalAct.skillStatements.nodes.map(({ skill }: Node) =>
    [skill.card.item, skill.labourFunction.number, skill.number].join('/'),
  );
  expect(found.toSorted()).toEqual([...new Set(sentences.map(key))].toSorted());
  expect(legalAct.skillsWithoutKnowledge.nodes).toEqual([
    { number: 1, card: { item: 13 }, evidence: [{ places: [expect.objectContaining({ number: 311 })] }] },
  ]);
});

test('the acts cited together are those that stand in the same cards', async () => {
  for (const act of cited) {
    const { legalAct } = await dataOf(
      ask(
        `{ legalAct(id: "${act}") { citedTogether(first: 100) { nodes { act { id } cards professions jaccard } } } }`,
      ),
    );
    const own = new Set(of(act).map(({ card }) => card));
    const expected = cited
      .filter((other) => other !== act)
      .map((other) => {
        const others = new Set(of(other).map(({ card }) => card));
        const both = [...own].filter((card) => others.has(card));
        return {
          act: { id: other },
          cards: both.length,
          professions: distinct(both.map(profession)),
          jaccard: both.length / (own.size + others.size - both.length),
        };
      })
      .filter(({ cards }) => cards > 0);
    const byId = (one: Node, other: Node) => (one.act.id < other.act.id ? -1 : 1);
    expect(legalAct.citedTogether.nodes.toSorted(byId)).toEqual(expected.toSorted(byId));
  }
});

test('the reading list of the standard has every act with its mentions, and three are no longer in force', async () => {
  const { readingList } = await dataOf(
    ask('{ readingList(of: "standard:Q87900002", first: 100) { nodes { act { id } citations status } } }'),
  );
  const found = readingList.nodes.map(({ act, citations }: Node) => [act.id, citations]);
  expect(new Map(found)).toEqual(new Map(cited.map((act) => [act, of(act).length])));
  const ceased = readingList.nodes.filter(({ status }: Node) => status === 'CEASED');
  expect(ceased.map(({ act }: Node) => act.id).toSorted()).toEqual([
    'act:K1700000120',
    'act:K950001000_',
    'act:Z090000214_',
  ]);
});

test('the coverage of the standard is what was read', async () => {
  const { legalCoverage } = await dataOf(
    ask(`{ legalCoverage(standard: "standard:Q87900002") { cards cardsCitingNoAct citations citationsInCards unresolved
      ambiguous namingProvision actsCited notStated } }`),
  );
  expect(legalCoverage).toEqual({
    cards: cards.length,
    cardsCitingNoAct: cards.filter((card) => !mentions.some((mention) => mention.card === card)).length,
    citations: mentions.length + outside.length,
    citationsInCards: mentions.length,
    unresolved: outside.filter(({ act }) => act === '-').length,
    ambiguous: 0,
    namingProvision: outside.filter(({ article }) => article).length,
    actsCited: cited.length,
    notStated: 1,
  });
});

test('skills rest on the acts that were read at their places', async () => {
  const { skills: concepts } = await dataOf(
    ask(`{ skills(first: 60) { pageInfo { hasNextPage } nodes { legalBasisCount legalBases(first: 10) { nodes { acts { id }
      knowledgeStated statements(first: 20) { nodes { card { item } evidence { places { number } } } } } } } } }`),
  );
  const seen: string[] = [];
  for (const { legalBasisCount, legalBases } of concepts.nodes) {
    for (const { acts, knowledgeStated, statements } of legalBases.nodes) {
      for (const { evidence } of statements.nodes) {
        const line = evidence[0].places[0].number;
        const skill = skills.find((skill) => skill.line === line);
        const named = mentions.filter((mention) => mention.skill === skill).map(({ act }) => act);
        expect(acts.map(({ id }: Node) => id)).toEqual([...new Set(named)].toSorted());
        expect(knowledgeStated).toBe((skill?.knowledge ?? 0) > 0);
        seen.push(String(line));
      }
    }
    const stated = legalBases.nodes.filter(({ knowledgeStated }: Node) => knowledgeStated);
    expect(legalBasisCount).toBe(stated.length);
  }
  expect(concepts.pageInfo.hasNextPage).toBe(false);
  expect(seen.toSorted()).toEqual(skills.map(({ line }) => String(line)).toSorted());
});

import type { Graph } from '../../src/graph/graph.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, loadRandomLaw, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
let records: readonly StandardRecord[];
const sent: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onQuery: (name) => sent.push(name) });
  ask = askerOf(graph);
  records = await loadRandomLaw(graph);
}, 180_000);
afterAll(() => graph?.close());

const numbers = `cards cardsCitingNoAct citations citationsInCards unresolved ambiguous namingProvision notStated`;
const fields = `${numbers} actsListed actsCited cardsWithoutActs(first: 100) { totalCount nodes { id } }
  skillsWithoutKnowledge(first: 100) { totalCount nodes { id } }`;

function expected(standards: readonly StandardRecord[]) {
  const mentions = mentionsOf(standards);
  const cards = standards.flatMap((record) => record.cards);
  const bare = cards.filter((card) => !mentions.some((mention) => mention.card === card));
  const skills = cards.flatMap(({ labourFunctions }) => labourFunctions).flatMap(({ skills }) => skills);
  const open = skills.filter(({ knowledgeStated }) => !knowledgeStated);
  const inCards = cards.flatMap(({ citations }) => citations);
  const citations = [...inCards, ...standards.flatMap((record) => record.citations)];
  const unnamed = citations.filter(({ act }) => act === null);
  return {
    cards: cards.length,
    cardsCitingNoAct: bare.length,
    citations: citations.length,
    citationsInCards: inCards.length,
    unresolved: unnamed.filter(({ candidates }) => candidates.length === 0).length,
    ambiguous: unnamed.filter(({ candidates }) => candidates.length > 0).length,
    namingProvision: citations.filter(({ provision }) => provision !== null).length,
    notStated: open.length,
    actsListed: acts.length,
    actsCited: new Set(mentions.map(({ act }) => act)).size,
    cardsWithoutActs: bare.map(({ id }) => id).toSorted(),
    skillsWithoutKnowledge: open.map(({ id }) => id).toSorted(),
  };
}

function plain({ cardsWithoutActs, skillsWithoutKnowledge, ...counts }: Node) {
  expect(cardsWithoutActs.totalCount).toBe(counts.cardsCitingNoAct);
  expect(skillsWithoutKnowledge.totalCount).toBe(counts.notStated);
  const ids = ({ nodes }: Node) => nodes.map(({ id }: Node) => id).toSorted();
  return {
    ...counts,
    cardsWithoutActs: ids(cardsWithoutActs),
    skillsWithoutKnowledge: ids(skillsWithoutKnowledge),
  };
}

test(`the coverage of all standards is that of a plain count (SEED=${seed})`, async () => {
  const { legalCoverage } = await dataOf(ask(`{ legalCoverage { standard { id } ${fields} } }`));
  const { standard, ...rest } = legalCoverage;
  expect(standard).toBe(null);
  expect(plain(rest)).toEqual(expected(records));
});

test(`the coverage of each standard is that of a plain count (SEED=${seed})`, async () => {
  for (const record of records) {
    const { legalCoverage } = await dataOf(ask(`{ legalCoverage(standard: "${record.id}") { ${fields} } }`));
    expect(plain(legalCoverage)).toEqual(expected([record]));
  }
});

test('the numbers are one statement, and what is not asked for is not counted', async () => {
  sent.length = 0;
  await dataOf(ask(`{ legalCoverage { ${numbers} } }`));
  expect(sent).toEqual(['coverage of standards']);
});

test('an id of nothing has none, and one of another kind is refused', async () => {
  expect((await dataOf(ask('{ legalCoverage(standard: "standard:none") { cards } }'))).legalCoverage).toBe(
    null,
  );
  expect(await codesOf(ask(`{ legalCoverage(standard: "${acts[0]?.id}") { cards } }`))).toEqual(['BAD_ID']);
});

import type { Graph } from '../../src/graph/graph.ts';
import { textHash, wordingId } from '../../src/text/wording-id.ts';
import { openTestGraph } from '../graph/database.ts';
import type { ItemPlan, StandardPlan } from '../graph/records/plan.ts';
import { load } from './load.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';

/** A standard of one card whose skill has these abilities. */
function plan(code: string, abilities: readonly ItemPlan[], more: Partial<StandardPlan> = {}): StandardPlan {
  const functions = [{ text: 'Есеп', skills: [{ text: 'Есеп', abilities, knowledge: [] }] }];
  return { code, name: code, cards: [{ item: 1, name: code, code: null, level: 4, functions }], ...more };
}

const id = (text: string) => wordingId('ability', textHash(text));
const [whole, runTogether] = ['дерек жинау тіркеу беру', 'дерекжинау тіркеу беру'];

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(
    graph,
    [],
    [
      plan('S1', [whole, 'жалпы'], { translations: { [whole]: 'сбор и учет' } }),
      plan('S2', [runTogether, 'дерек толық жинау']),
      plan('S3', ['дерек толық тіркеу', 'жоспар толық жинау']),
      plan('S4', ['дерек толық тіркеу']),
    ],
  );
  ask = askerOf(graph);
}, 120_000);
afterAll(() => graph?.close());

test('each wording of a concept says why it belongs there, in three languages', async () => {
  const { ability } = await dataOf(
    ask(
      `query ($id: ID!) { ability(id: $id) { name { text } ru: name(language: RU) { text isFallback } isGeneric
        wordings { nodes { text language statements score decidedBy reasons { kind words }
          reason { text language } kk: reason(language: KK) { text } ru: reason(language: RU) { text }
          comparedWith { text comparedWith { text } } } } } }`,
      { id: id(whole) },
    ),
  );
  expect(ability).toMatchObject({ isGeneric: false, ru: { text: 'сбор и учет', isFallback: false } });
  const texts = ability.wordings.nodes.map(({ text }: { text: string }) => text);
  expect(texts.sort()).toEqual([whole, runTogether, 'сбор и учет'].sort());
  const wordings = new Map(ability.wordings.nodes.map((node: { text: string }) => [node.text, node]));
  expect(wordings.get(runTogether)).toMatchObject({
    statements: 1,
    score: 1,
    decidedBy: 'METHOD',
    reasons: [{ kind: 'SAME_LETTERS', words: [] }],
    reason: { text: 'Differs only in capital letters, punctuation, spaces or hyphens', language: 'EN' },
    kk: { text: 'Айырмашылығы тек бас әріптерде, тыныс белгілерінде, бос орындарда немесе дефистерде' },
    comparedWith: { text: whole },
  });
  expect(wordings.get('сбор и учет')).toMatchObject({
    language: 'RU',
    decidedBy: 'ALIGNMENT',
    reasons: [{ kind: 'ALIGNED', words: [] }],
    ru: { text: 'Текст того же пункта на другом языке' },
    comparedWith: { text: whole },
  });
});

test('the only wording of a concept says so, and what is generic is marked', async () => {
  const { ability } = await dataOf(
    ask(
      'query ($id: ID!) { ability(id: $id) { isGeneric wordings { nodes { decidedBy reasons { kind } reason { text } comparedWith { id } } } } }',
      { id: id('жалпы') },
    ),
  );
  expect(ability).toEqual({
    isGeneric: true,
    wordings: {
      nodes: [
        {
          decidedBy: 'SAME_TEXT',
          reasons: [],
          reason: { text: 'The only text of the concept' },
          comparedWith: null,
        },
      ],
    },
  });
});

test('the id of every wording leads to the concept of today', async () => {
  const texts = [whole, runTogether, 'сбор и учет'];
  const { nodes } = await dataOf(
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Concept { replacedBy { id } } } }', {
      ids: texts.map(id),
    }),
  );
  const [least] = texts.map(id).sort();
  expect(nodes).toEqual(texts.map(() => ({ id: least, replacedBy: [] })));
});

test('doubtful pairs come with what hangs on them, the most useful first, page by page', async () => {
  const query = `query ($kind: ConceptKind, $first: Int!, $after: String) {
    doubtfulPairs(kind: $kind, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
      nodes { one { text } other { text } conceptOfOne { id } conceptOfOther { id } score reasons { kind words }
        reason { text } statementCount professionCount isInOneList } } }`;
  const { doubtfulPairs } = await dataOf(ask(query, { first: 10 }));
  expect(doubtfulPairs.totalCount).toBe(2);
  const texts = ({ one, other }: { one: { text: string }; other: { text: string } }) =>
    [one.text, other.text].sort();
  expect(doubtfulPairs.nodes.map(texts)).toEqual([
    ['дерек толық жинау', 'дерек толық тіркеу'],
    ['дерек толық жинау', 'жоспар толық жинау'],
  ]);
  expect(doubtfulPairs.nodes[0]).toMatchObject({
    reasons: [{ kind: 'OTHER_WORDS', words: ['жинау', 'тіркеу'] }],
    reason: { text: 'Words that only one of the texts has: жинау, тіркеу' },
    statementCount: 3,
    professionCount: 3,
    isInOneList: false,
  });
  const first = await dataOf(ask(query, { kind: 'ABILITY', first: 1 }));
  const { endCursor: after, hasNextPage } = first.doubtfulPairs.pageInfo;
  const second = await dataOf(ask(query, { kind: 'ABILITY', first: 1, after }));
  expect([hasNextPage, [...first.doubtfulPairs.nodes, ...second.doubtfulPairs.nodes]]).toEqual([
    true,
    doubtfulPairs.nodes,
  ]);
  const none = await dataOf(ask(query, { kind: 'SKILL', first: 1 }));
  expect(none.doubtfulPairs.nodes).toEqual([]);
  expect(await codesOf(ask(query, { kind: 'SKILL', first: 1, after }))).toEqual(['BAD_CURSOR']);
});

import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, contents, family, security } from '../graph/samples.ts';
import { load } from './load.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, acts, [family, security], contents);
}, 180_000);
afterAll(() => graph?.close());

test('an article tells who must know it, in which sentence, and in which chapter it stands', async () => {
  const { node } = await dataOf(
    ask(`{ node(id: "act:K1100000518/article:120") { ... on Provision {
      kind number isListed isExcluded citationCount act { id } heading(language: RU) { text }
      parent { kind number parent { kind number parent { kind number parent { id } } } }
      professions { totalCount nodes { id } } experience: professions(role: EXPERIENCE) { totalCount }
      citations { totalCount nodes { role context { ... on Statement { text { text } } } } } } } }`),
  );
  expect(node).toEqual({
    kind: 'ARTICLE',
    number: '120',
    isListed: true,
    isExcluded: false,
    citationCount: 2,
    act: { id: 'act:K1100000518' },
    heading: { text: 'Часть 120' },
    parent: {
      kind: 'CHAPTER',
      number: '16',
      parent: { kind: 'SECTION', number: '4', parent: { kind: 'PART', number: 'general', parent: null } },
    },
    professions: { totalCount: 1, nodes: [{ id: 'profession:2635-6-010/5' }] },
    experience: { totalCount: 0 },
    citations: {
      totalCount: 2,
      nodes: Array(2).fill({ role: 'KNOWLEDGE', context: { text: { text: 'Кодексті білу' } } }),
    },
  });
});

test('an act has its provisions in its order, and what is only cited after them', async () => {
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "act:K1100000518") { citationCount provisionCitationCount provisionCitationsOutsideCards isListed
      provisionCoverage { state note editions { language day note } }
      provisions { nodes { id isListed } }
      cited: provisions(cited: true) { totalCount nodes { id } }
      chapters: provisions(kind: CHAPTER) { nodes { number children { nodes { number } } } }
      never: provisions(kind: ARTICLE, cited: false) { nodes { number citationCount } }
      outside: provisions { nodes { number citationsOutsideCards } } } }`),
  );
  expect(legalAct).toEqual({
    citationCount: 5,
    provisionCitationCount: 3,
    provisionCitationsOutsideCards: 1,
    isListed: true,
    provisionCoverage: {
      state: 'COMPLETE',
      note: null,
      editions: [{ language: 'KK', day: '2024-01-01', note: null }],
    },
    provisions: {
      nodes: [
        { id: 'act:K1100000518/part:general', isListed: true },
        { id: 'act:K1100000518/section:4', isListed: true },
        { id: 'act:K1100000518/chapter:16', isListed: true },
        { id: 'act:K1100000518/article:119', isListed: true },
        { id: 'act:K1100000518/article:120', isListed: true },
        { id: 'act:K1100000518/chapter:17', isListed: true },
        { id: 'act:K1100000518/article:123', isListed: true },
        { id: 'act:K1100000518/article:2', isListed: false },
        { id: 'act:K1100000518/article:300', isListed: false },
      ],
    },
    cited: {
      totalCount: 3,
      nodes: [
        { id: 'act:K1100000518/article:120' },
        { id: 'act:K1100000518/article:2' },
        { id: 'act:K1100000518/article:300' },
      ],
    },
    chapters: {
      nodes: [
        { number: '16', children: { nodes: [{ number: '119' }, { number: '120' }] } },
        { number: '17', children: { nodes: [{ number: '123' }] } },
      ],
    },
    never: {
      nodes: [
        { number: '119', citationCount: 0 },
        { number: '123', citationCount: 0 },
      ],
    },
    outside: {
      nodes: ['general', '4', '16', '119', '120', '17', '123', '2', '300'].map((number) => ({
        number,
        citationsOutsideCards: number === '2' ? 1 : 0,
      })),
    },
  });
});

test('of an act whose contents are not known it is said so', async () => {
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "act:Z020000345_") { provisionCitationCount
      provisionCoverage { state note editions { language } } provisions { totalCount } } }`),
  );
  expect(legalAct).toEqual({
    provisionCitationCount: 0,
    provisionCoverage: { state: 'NONE', note: null, editions: [] },
    provisions: { totalCount: 0 },
  });
});

test('a mention leads to the provision that it names', async () => {
  const { card, standard } = await dataOf(
    ask(`{ card(id: "card:v2500036980/4") { citations { nodes { provision { article paragraph
        provision { id isListed heading { text } parent { number } } } } } }
      standard(code: "Q87900002") { currentEdition { citations { nodes { role provision { article provision { id } } } } } } }`),
  );
  const none = { provision: null };
  expect(card.citations.nodes).toEqual(
    expect.arrayContaining([
      none,
      {
        provision: {
          article: '300',
          paragraph: null,
          provision: { id: 'act:K1100000518/article:300', isListed: false, heading: null, parent: null },
        },
      },
      {
        provision: {
          article: null,
          paragraph: '3',
          provision: {
            id: 'act:P1200000382/paragraph:3',
            isListed: true,
            heading: { text: '3-бөлігі' },
            parent: { number: '1' },
          },
        },
      },
    ]),
  );
  expect(standard.currentEdition.citations.nodes).toContainEqual({
    role: 'SCOPE',
    provision: { article: '2', provision: { id: 'act:K1100000518/article:2' } },
  });
});

import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { actRecord } from '../graph/records/act.ts';
import { acts, family, security } from '../graph/samples.ts';
import { load } from './load.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, acts, [{ ...family, findings: [{ rule: 'level-missing', item: 9 }] }, security]);
}, 180_000);
afterAll(() => graph?.close());

test('a card is answered as it stands', async () => {
  const { card } = await dataOf(
    ask(`{ card(id: "card:q87900002/9") {
      item name { text language isFallback } russian: name(language: RU) { text language isFallback }
      code codeSource codeAsWritten groupCode level { level framework } subLevel handbookGrade
      purpose { text } experience { text } informalLearning { text } technicalRegulations { text }
      education { level { text } specialty { text } qualification { text } }
      otherTitles { text code level profession { id } card { id } evidence { quote places { unit number start end } } }
      relatedProfessions { text code level profession { id } card { id } }
      personalCompetences { text { text } evidence { quote } }
      findings { rule severity expected actual message(language: EN) { text } about { __typename id } evidence { quote places { start end } } }
      evidence { quote source { language format unit sha256 edition { id } } places { unit number start end } }
      legalActs { nodes { act { id } citations roles first { quote role context { __typename } card { item } } } }
      edition { id version year enactedOn { earliest latest } enactedBy { kind number date act { id } } baseOrder { number }
        inForceFrom { earliest latest } entryIntoForceRule { text } daysAfterPublication nextReviewOn
        definitions { kind number term meaning evidence { quote } }
        bodies { stateBody { text } organisations { text } chamber { text } } }
    } }`),
  );
  expect(card).toMatchSnapshot();
});

test('an act tells who must know it, and in which sentence', async () => {
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "act:K1100000518") { title { text } citationCount professionCount standardCount
      professions { totalCount nodes { citations roles profession { id level { level } }
        first { quote evidence { places { number } } context { ... on Statement { number text { text } card { item } } } } } }
      citations(role: KNOWLEDGE) { totalCount }
    } }`),
  );
  expect(legalAct).toMatchSnapshot();
});

test('a mention that fits two acts names neither', async () => {
  const { citations } = (
    await dataOf(
      ask(`{ profession(id: "profession:5414-1-001/3") { citations {
        nodes { act { id } candidates { id } resolvedBy score } } } }`),
    )
  ).profession;
  expect(citations.nodes).toContainEqual({
    act: null,
    candidates: [{ id: 'act:K2300000224' }, { id: 'act:Z020000345_' }],
    resolvedBy: null,
    score: null,
  });
});

test('an edition knows the order that enacted it, where it is in the register', async () => {
  await load(
    graph,
    [...acts, actRecord('act:V2500036980', 'Бұйрық', { number: '716', adoptedOn: '2025-09-25' })],
    [{ ...security, orderAct: 'act:V2500036980' }],
  );
  const { legalAct, standard } = await dataOf(
    ask(`{ legalAct(id: "act:V2500036980") { enacts { id } }
      standard(code: "N80100001") { currentEdition { id enactedBy { act { id } } } } }`),
  );
  expect(legalAct.enacts).toEqual([{ id: standard.currentEdition.id }]);
  expect(standard.currentEdition.enactedBy.act).toEqual({ id: 'act:V2500036980' });
  await load(graph, acts, [security]);
});

test('a concept leads to its statements, professions and neighbours', async () => {
  const { abilities } = await dataOf(
    ask(`{ abilities(filter: {text: "деректерді жинау"}) { nodes { name { text } statementCount professionCount
      wordings { nodes { text language statements score decidedBy } } replacedBy { id }
      professions { nodes { statements cards mandatory profession { id } first { __typename card { id } } } }
      skills { edges { statements mandatory node { name { text } } first { card { item } } } }
      statements { totalCount } } } }`),
  );
  expect(abilities.nodes).toMatchSnapshot();
});

test('meta tells what is loaded', async () => {
  const { meta } = await dataOf(
    ask('{ meta { release isPending apiVersion counts { name count } limits { pageSize depth } } }'),
  );
  expect(meta.release).toBeGreaterThan(0);
  expect(meta.isPending).toBe(false);
  expect(meta.apiVersion).toBe('1.2.3');
  expect(meta.counts).toContainEqual({ name: 'Standard', count: 2 });
  expect(meta.counts).toContainEqual({ name: 'ProfessionCard', count: 5 });
  expect(meta.limits).toEqual({ pageSize: 100, depth: 15 });
});

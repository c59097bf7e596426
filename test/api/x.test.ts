import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, askerOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';
let graph: Graph;
let ask: Ask;
beforeAll(async () => { graph = await openShipped(); ask = askerOf(graph); }, 180_000);
afterAll(() => graph?.close());
test('x', async () => {
  const ids = [12, 13, 17, 18, 19].map(card);
  const q = `query($ids:[ID!]) { sharedModules(subjects: $ids, first: 10) { totalCount isComplete isBest nodes { id size subjectCount saves levels { level }
   core { requirement { id name { text } } isGeneric abilities { name { text } } knowledge { name { text } } abilityShare sharing lacking { requirement { name { text } } lackedBy { ... on ProfessionCard { item } } } }
   subjects { totalCount nodes { subject { ... on ProfessionCard { item } } covered required share variant { requirement { id } places { evidence { places { number } } } adds { requirement { kind name { text } } } notStated { kind } } uncovered { requirement { name { text } } } } }
   legalActs { totalCount nodes { legalAct { id } status roles citations subjectCount requirements { id } first { quote } } } } } }`;
  const { data, errors } = await ask(q, { ids });
  console.log(JSON.stringify(errors), JSON.stringify(data.sharedModules, null, 1).slice(0, 26000));
});

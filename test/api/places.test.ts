import type { Graph } from '../../src/graph/graph.ts';
import { loadRegisters } from '../../src/ingest/shipped.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { registry, seedLines, seedRecord } from '../ingest/seed-record.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { walk } from './walk.ts';

/** The shipped standard, asked for whatever it has. */

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await loadRegisters(graph, registry);
  await loadStandard(graph, seedRecord);
}, 180_000);
afterAll(() => graph?.close());

interface Evidence {
  readonly quote: string;
  readonly places: readonly { readonly unit: string; number: number; start: number; end: number }[];
}

/** Every evidence anywhere inside an answer. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'places' in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

const evidence = 'evidence { quote places { unit number start end } }';

const everything = `{ standard(code: "Q87900002") { currentEdition {
  definitions { ${evidence} }
  findings(first: 100) { totalCount nodes { ${evidence} rule message { text } about { id } } }
  cards { ${evidence} personalCompetences { ${evidence} } otherTitles { ${evidence} } relatedProfessions { ${evidence} }
    education { level { text } } informalLearning { text } technicalRegulations { text }
    labourFunctions { ${evidence} text { text } citations { ${evidence} }
      skills { ${evidence} text { text } citations { ${evidence} }
        abilities { ${evidence} text { text } citations { ${evidence} } }
        knowledge { ${evidence} text { text } citations { ${evidence} act { id } } } } } } } } }`;

test('whatever the document says stands where the answer says', async () => {
  const data = await dataOf(ask(everything));
  const found = evidenceIn(data);
  expect(found.length).toBeGreaterThan(38 + 73 + 215 + 143 + 118);
  for (const { quote, places } of found) {
    const pieces = places.map(({ number, start, end }) => seedLines[number - 1]?.slice(start, end));
    expect(places.every(({ unit }) => unit === 'LINE')).toBe(true);
    if (places.length === 1) expect(pieces).toEqual([quote]);
    else for (const piece of pieces) expect(quote).toContain(piece);
  }
});

test('the text of a statement is its quote', async () => {
  const data = await dataOf(ask(everything));
  const statements = JSON.stringify(data).matchAll(
    /"evidence":\[\{"quote":("(?:[^"\\]|\\.)*"),"places":\[[^\]]*\]\}\],"text":\{"text":("(?:[^"\\]|\\.)*")\}/gu,
  );
  let count = 0;
  for (const [, quote, text] of statements) {
    count++;
    expect(text).toBe(quote);
  }
  expect(count).toBe(38 + 73 + 215 + 143);
});

test('its citations are walked in the order of the document', async () => {
  const path = ['standard(code: "Q87900002")', 'currentEdition', 'citations'];
  const { ids, totals } = await walk(ask, path, 20, 'id evidence { places { number start } }');
  expect(ids.length).toBe(totals[0]);
  const places = ids.map((entry) => JSON.parse(entry).evidence.places[0]);
  expect(places).toEqual(places.toSorted((a, b) => a.number - b.number || a.start - b.start));
});

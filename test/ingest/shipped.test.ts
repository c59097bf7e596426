import type { Graph } from '../../src/graph/graph.ts';
import { readStatus } from '../../src/graph/status.ts';
import { readRegistry } from '../../src/ingest/registry.ts';
import { loadShipped, shippedRecords } from '../../src/ingest/shipped.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { security } from '../graph/samples.ts';

const registry = readRegistry();
const [shipped] = shippedRecords(registry) as [StandardRecord];
/** As a kasip that does not find the last card would have read it. */
const understoodLess: StandardRecord = { ...shipped, cards: shipped.cards.slice(0, -1) };

let graph: Graph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const cards = async () => (await readStatus(graph)).counts.ProfessionCard;

test('an empty graph gets every shipped standard', async () => {
  await loadShipped(graph, registry);
  expect(await cards()).toBe(shipped.cards.length);
});

test('one that the graph has from the same file is read again', async () => {
  await loadStandard(graph, understoodLess);
  await loadShipped(graph, registry);
  expect(await cards()).toBe(shipped.cards.length);
});

test("one that was withdrawn stays out, and a text of the user's own stays", async () => {
  const other = standardRecord(security);
  await loadStandard(graph, other);
  await loadShipped(graph, registry);
  expect(await cards()).toBe(other.cards.length);

  const own = { ...understoodLess, source: { ...shipped.source, id: 'source:0123456789abcdef' } };
  await loadStandard(graph, own);
  await loadShipped(graph, registry);
  expect(await cards()).toBe(other.cards.length + own.cards.length);
});

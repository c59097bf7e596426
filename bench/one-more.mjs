/**
 * What one more standard costs as the graph grows: a tenth of the standards are loaded in bulk, some more one by one, then
 * the rest in bulk, and again some more. Against the same standards in an empty graph, in time. An argument gives another
 * number of standards than 700; those of 15 cards each.
 */

import envPaths from 'env-paths';
import { generateActs } from '../dist/generate/acts.js';
import { generateStandards } from '../dist/generate/standards.js';
import { connect } from '../dist/graph/connect.js';
import { loadStandard } from '../dist/graph/load.js';
import { loadActs } from '../dist/graph/load-acts.js';
import { migrate } from '../dist/graph/migrate.js';
import { rebuildDerived } from '../dist/graph/rebuild-derived.js';
import { stateStandard } from '../dist/graph/state.js';
import { withdrawStandard } from '../dist/graph/withdraw.js';
import { readResolver } from '../dist/ingest/resolver.js';
import { lease, remove } from '../dist/neo4j/index.js';

const standards = Number(process.argv[2] ?? 700);
const more = 5;
const size = { standards: standards + more, cardsPerStandard: 15, citationsPerCard: 14, acts: 1500 };
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-one-more-${process.pid}`,
  report: console.error,
};
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const resolver = readResolver();

try {
  await migrate(graph);
  await loadActs(graph, generateActs(size.acts));
  const all = generateStandards(size);
  const again = Array.from({ length: more }, () => all.next().value);
  await loadOneByOne(again, 'warming up');
  const floor = await loadOneByOne(again, 'in an empty graph');
  const first = Math.floor(standards / 10);
  for (const count of [first, standards - first]) {
    await loadInBulk(all, count);
    const seconds = await loadOneByOne(again, 'more');
    console.log(`${(seconds / floor).toFixed(2)} times as long as in an empty graph`);
  }
} finally {
  await graph.close();
  await release();
  await remove(own);
}

/** Loads them one by one, and takes them out again; the seconds of one. */
async function loadOneByOne(records, title) {
  const times = [];
  for (const record of records) times.push(await seconds(() => loadStandard(graph, record, resolver)));
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
  console.log(
    `${title}: ${times.map((time) => time.toFixed(2)).join(', ')} s, median ${median.toFixed(2)} s`,
  );
  const gone = await seconds(async () => {
    for (const { id } of records) await withdrawStandard(graph, id, resolver);
  });
  console.log(`taken out in ${(gone / records.length).toFixed(2)} s each`);
  return median;
}

async function loadInBulk(records, count) {
  const stated = await seconds(async () => {
    for (let done = 0; done < count; done++) await stateStandard(graph, records.next().value);
  });
  const derived = await seconds(() => rebuildDerived(graph, resolver));
  console.log(`${count} standards: stated in ${stated.toFixed(0)} s, derived in ${derived.toFixed(0)} s`);
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/**
 * How fast standards are loaded: imported offline, stated in large transactions, and one by one with all that follows,
 * against a bare load of the same nodes and edges by `UNWIND` in batches of 5,000. In nodes and edges a second of what
 * the standards say; what is derived is not counted as more, only its time is taken beside. An argument gives another
 * number of standards than 40; those of 15 cards each.
 */

import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import { generateActs } from '../dist/generate/acts.js';
import { generateStandards } from '../dist/generate/standards.js';
import { connect } from '../dist/graph/connect.js';
import { references } from '../dist/graph/labels.js';
import { loadStandard } from '../dist/graph/load.js';
import { loadActs } from '../dist/graph/load-acts.js';
import { migrate } from '../dist/graph/migrate.js';
import { rebuildDerived } from '../dist/graph/rebuild-derived.js';
import { rowsOf } from '../dist/graph/rows.js';
import { readStatus } from '../dist/graph/status.js';
import { stateRecords } from '../dist/ingest/load-in-bulk.js';
import { readResolver } from '../dist/ingest/resolver.js';
import { writeImport } from '../dist/ingest/write-import.js';
import { lease, remove, withImporter } from '../dist/neo4j/index.js';

const standards = Number(process.argv[2] ?? 40);
const size = { standards, cardsPerStandard: 15, citationsPerCard: 14, acts: 1500 };
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-load-${process.pid}`,
  report: () => {},
};
const acts = generateActs(size.acts);
const records = [...generateStandards(size)];
const resolver = readResolver();
let rows = 0;

try {
  await inGraph(readStatus);
  const imported = await withImporter(own, ({ folder, run }) =>
    seconds(async () => {
      const { files, nodes, relationships } = writeImport(folder, acts, records);
      rows = nodes + relationships;
      await run(files);
    }),
  );
  await inGraph(async (graph, bolt) => {
    const indexed = await seconds(() => migrate(graph));
    const derived = await seconds(() => rebuildDerived(graph, resolver));
    await empty(bolt);
    const warm = records.slice(0, 2);
    await bare(bolt, warm);
    await empty(bolt);
    const floor = await seconds(() => bare(bolt, records));
    await empty(bolt);
    await loadActs(graph, acts);
    await stateRecords(graph, warm);
    await empty(bolt);
    await loadActs(graph, acts);
    const stated = await seconds(() => stateRecords(graph, records));
    await empty(bolt);
    await loadActs(graph, acts);
    const loaded = await seconds(async () => {
      for (const record of records) await loadStandard(graph, record, resolver);
    });
    console.log(`${standards} standards, ${rows} nodes and edges`);
    const say = (name, time) =>
      console.log(
        `${name}: ${Math.round(rows / time)} a second, ${(floor / time).toFixed(2)} of the bare load`,
      );
    say('bare UNWIND', floor);
    say('import', imported);
    say('import with constraints and indexes', imported + indexed);
    say('import, constraints, indexes and all that is derived', imported + indexed + derived);
    say('stated in bulk', stated);
    say('stated in bulk, and all that is derived', stated + derived);
    say('one by one, and all that is derived', loaded);
  });
} finally {
  await remove(own);
}

async function inGraph(work) {
  const { bolt, release } = await lease(own);
  const graph = connect(bolt);
  try {
    await work(graph, bolt);
  } finally {
    await graph.close();
    await release();
  }
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function empty(bolt) {
  await withDriver(bolt, async (run) => {
    await run('MATCH (node) WHERE NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS');
  });
}

async function withDriver(bolt, work) {
  const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password));
  const session = driver.session();
  try {
    await work((text, parameters) => session.run(text, parameters));
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The same nodes and edges, with nothing looked at first. */
async function bare(bolt, some) {
  const nodes = new Map([['LegalAct', new Map(acts.map(({ id }) => [id, { id }]))]]);
  const edges = new Map();
  const node = (label, properties) => {
    if (!nodes.has(label)) nodes.set(label, new Map());
    nodes.get(label).set(properties.id, properties);
  };
  const edge = (type, from, to, start, end, properties = {}) => {
    const key = `${type} ${from} ${to}`;
    if (!edges.has(key)) edges.set(key, []);
    edges.get(key).push({ start, end, properties });
  };
  for (const record of some) {
    node('Standard', { id: record.id });
    node('SourceDocument', { id: record.source.id });
    for (const { id, label, inside, references: led, properties } of rowsOf(record)) {
      node(`Stated:${label}`, properties);
      edge(inside.type, inside.type === 'HAS_EDITION' ? 'Standard' : 'Stated', 'Stated', inside.parent, id);
      for (const { type, to, properties: said } of led) {
        const label = references[type];
        if (!['Stated', 'LegalAct', 'SourceDocument'].includes(label)) node(label, { id: to });
        edge(type, 'Stated', label, id, to, said);
      }
    }
  }
  await withDriver(bolt, async (run) => {
    for (const [label, found] of nodes)
      await inBatches([...found.values()], (rows) =>
        run(`UNWIND $rows AS row CREATE (node:${label}) SET node = row`, { rows }),
      );
    for (const [key, found] of edges) {
      const [type, from, to] = key.split(' ');
      await inBatches(found, (rows) =>
        run(
          `UNWIND $rows AS row MATCH (one:${from} {id: row.start}) MATCH (other:${to} {id: row.end})
            CREATE (one)-[edge:${type}]->(other) SET edge = row.properties`,
          { rows },
        ),
      );
    }
  });
}

async function inBatches(all, work) {
  for (let from = 0; from < all.length; from += 5_000) await work(all.slice(from, from + 5_000));
}

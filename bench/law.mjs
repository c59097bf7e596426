/**
 * What the questions about law cost as the graph grows: the same register of 1,500 acts, cited about 12,000 and then
 * about 120,000 times. Over HTTP against the floor (one hand-written statement that counts from the citations
 * themselves), and in database hits, which do not depend on the machine. An argument gives another number of standards.
 */

import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { generateActs } from '../dist/generate/acts.js';
import { generateStandards } from '../dist/generate/standards.js';
import { connect } from '../dist/graph/connect.js';
import { loadActs } from '../dist/graph/load-acts.js';
import { migrate } from '../dist/graph/migrate.js';
import { rebuildDerived } from '../dist/graph/rebuild-derived.js';
import { stateStandard } from '../dist/graph/state.js';
import { readResolver } from '../dist/ingest/resolver.js';
import { lease, remove } from '../dist/neo4j/index.js';
import { askerOf, readerOf } from './contenders.mjs';
import { sideBySide } from './side-by-side.mjs';

const standards = Number(process.argv[2] ?? 700);
const size = { standards, cardsPerStandard: 15, citationsPerCard: 14, acts: 1500 };
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-law-${process.pid}`,
  report: console.error,
};
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
  disableLosslessIntegers: true,
});

/** The graph, and what was read from it since `asked` was emptied. */
const asked = [];
const watched = {
  ...graph,
  read: (query, parameters) => {
    asked.push({ text: query.text, parameters });
    return graph.read(query, parameters);
  },
};
const run = readerOf(driver);
const api = await createApi({ graph: watched, log: pino({ level: 'silent' }), version: '0' });

const mostCited = 'act:generated-1';
const floors = {
  impact: `MATCH (c:Citation)-[:NAMES]->(:LegalAct {id: '${mostCited}'}) MATCH (card:ProfessionCard {id: c.card})-[:DESCRIBES]->(p)
    RETURN count(c) AS citations, count(DISTINCT p) AS professions, count(DISTINCT c.standard) AS standards`,
  stale: `MATCH (act:LegalAct) WHERE act.ceasedOnLatest <= '2026-11-30'
    CALL (act) { MATCH (c:Citation)-[:NAMES]->(act) MATCH (card:ProfessionCard {id: c.card})-[:DESCRIBES]->(p)
      RETURN count(c) AS citations, count(DISTINCT p) AS professions }
    RETURN act.id AS id, citations, professions ORDER BY professions DESC LIMIT 25`,
};
const questions = {
  impact: `{ legalAct(id: "${mostCited}") { impact { standards professions labourFunctions skills citations notStated
    byLevel { professions } byRole { role citations } } } }`,
  stale: `{ staleCitations(first: 25, asOf: "2026-11-30") { nodes { act { id } professions citations
    successors { act { id } } } } }`,
};

try {
  await migrate(graph);
  await loadActs(graph, generateActs(size.acts));
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const ask = askerOf(url);
  const records = generateStandards(size);
  await loadSome(records, standards / 10);
  const small = await measure(ask, 'small');
  await loadSome(records, standards - standards / 10);
  const large = await measure(ask, 'large');
  for (const name of Object.keys(questions)) {
    console.log(
      `${name}: ${large.citations / small.citations} times the citations, ${(large.hits[name] / small.hits[name]).toFixed(2)} times the database hits (${small.hits[name]}, ${large.hits[name]})`,
    );
  }
} finally {
  await api.stop();
  await driver.close();
  await graph.close();
  await release();
  await remove(own);
}

async function loadSome(records, count) {
  const stated = await seconds(async () => {
    for (let done = 0; done < count; done++) await stateStandard(graph, records.next().value);
  });
  const derived = await seconds(() => rebuildDerived(graph, readResolver()));
  console.log(`${count} more standards: stated in ${stated} s, derived in ${derived} s`);
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return ((performance.now() - begun) / 1000).toFixed(0);
}

async function measure(ask, title) {
  const [{ citations, cards }] = await run(
    'MATCH (c:Citation) WITH count(c) AS citations MATCH (n:ProfessionCard) RETURN citations, count(n) AS cards',
  );
  console.log(`${title}: ${cards} cards, ${citations} citations of ${size.acts} acts`);
  const hits = {};
  for (const [name, query] of Object.entries(questions)) {
    asked.length = 0;
    await ask(query);
    hits[name] = 0;
    for (const { text, parameters } of [...asked]) hits[name] += await hitsOf(text, parameters);
    await sideBySide(`${name}, ${title}`, {
      'floor: from the citations': () => run(floors[name]),
      'the API over HTTP': () => ask(query),
    });
  }
  return { citations, hits };
}

/** The root of a profile says 0: the hits are those of all its steps. */
async function hitsOf(text, parameters) {
  const session = driver.session();
  const integers = Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
  const { summary } = await session.run(`PROFILE ${text}`, integers);
  await session.close();
  const sum = (step) => (step.dbHits ?? 0) + step.children.reduce((total, child) => total + sum(child), 0);
  return sum(summary.profile);
}

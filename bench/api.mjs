/** Questions to the API, over HTTP, against one hand-written statement through the driver with no GraphQL. */

import { readFileSync } from 'node:fs';
import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { connect } from '../dist/graph/connect.js';
import { loadStandard } from '../dist/graph/load.js';
import { migrate } from '../dist/graph/migrate.js';
import { recordOf } from '../dist/ingest/read-standard.js';
import { readRegistry } from '../dist/ingest/registry.js';
import { loadRegisters } from '../dist/ingest/shipped.js';
import { lease, remove } from '../dist/neo4j/index.js';
import { askerOf, readerOf } from './contenders.mjs';
import { sideBySide } from './side-by-side.mjs';

const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-${process.pid}`,
  report: console.error,
};
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
  disableLosslessIntegers: true,
});
const api = await createApi({ graph, log: pino({ level: 'silent' }), version: '0' });
try {
  await migrate(graph);
  const registry = readRegistry();
  await loadRegisters(graph, registry);
  const seed = readFileSync(new URL('../seed/standards/q87900002-kk.txt', import.meta.url));
  const record = recordOf(seed, 'seed', registry);
  const begun = performance.now();
  const { created } = await loadStandard(graph, record, registry.resolver());
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `loading: ${created} nodes with their edges and all that is derived in ${seconds.toFixed(2)} s`,
  );
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });

  const read = readerOf(driver);
  const floor = async (text) => JSON.stringify(await read(text));
  const ask = askerOf(url);
  const questions = {
    'a card with functions, skills, abilities, knowledge': [
      `MATCH (card:ProfessionCard {item: 19}) RETURN card.nameKk AS name, COLLECT { MATCH (card)-[:HAS_LABOUR_FUNCTION]->(f)
        WITH f ORDER BY f.position RETURN {text: f.textKk, skills: COLLECT { MATCH (f)-[:HAS_SKILL]->(s) WITH s ORDER BY s.position
        RETURN {text: s.textKk, abilities: COLLECT { MATCH (s)-[:HAS_ABILITY]->(a) WITH a ORDER BY a.position RETURN a.textKk },
        knowledge: COLLECT { MATCH (s)-[:HAS_KNOWLEDGE]->(k) WITH k ORDER BY k.position RETURN k.textKk }} }} } AS functions`,
      `{ card(id: "card:Q87900002/v3-2023/19") { name { text } labourFunctions { text { text } skills { text { text }
        abilities { text { text } } knowledge { text { text } } } } } }`,
    ],
    '25 citations of the most cited act': [
      `MATCH (:LegalAct {id: 'act:K2300000224'})<-[:NAMES]-(c:Citation) RETURN c.quote AS quote, c.role AS role, c.places AS places
        ORDER BY c.id LIMIT 25`,
      `{ legalAct(id: "act:K2300000224") { citations(first: 25) { nodes { quote role evidence { places { number start end } } } } } }`,
    ],
    'who must know an act (derived edge)': [
      `MATCH (:LegalAct {id: 'act:K2300000224'})<-[cites:CITES]-(p:Profession) RETURN p.code AS code, p.level AS level,
        cites.citations AS citations ORDER BY citations DESC LIMIT 25`,
      `{ legalAct(id: "act:K2300000224") { professions(first: 25) { nodes { citations profession { code level { level } } } } } }`,
    ],
    'a page of professions with the total': [
      `MATCH (p:Profession) WITH count(p) AS total MATCH (p:Profession) RETURN p.id AS id, p.nameKk AS name, total ORDER BY p.sortKey LIMIT 25`,
      `{ professions(first: 25) { totalCount nodes { id name { text } } } }`,
    ],
  };
  for (const [title, [text, query]] of Object.entries(questions))
    await sideBySide(title, {
      'floor: one statement': () => floor(text),
      'the API over HTTP': () => ask(query),
    });
} finally {
  await api.stop();
  await driver.close();
  await graph.close();
  await release();
  await remove(own);
}

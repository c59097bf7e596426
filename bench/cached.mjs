/**
 * Requests a second of answers that are kept, against the most trivial query of Apollo's own server with nothing behind it.
 * Rounds are taken in turn in one run; what counts are the ratios.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import envPaths from 'env-paths';
import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { connect } from '../dist/graph/connect.js';
import { loadStandard } from '../dist/graph/load.js';
import { migrate } from '../dist/graph/migrate.js';
import { recordOf } from '../dist/ingest/read-standard.js';
import { readRegistry } from '../dist/ingest/registry.js';
import { loadRegisters } from '../dist/ingest/shipped.js';
import { lease, remove } from '../dist/neo4j/index.js';
import { load } from './load-client.mjs';

const rounds = Number(process.argv[2] ?? 5);
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-${process.pid}`,
  report: console.error,
};

const page = '{ professions(first: 25) { totalCount nodes { id name { text } level { level } } } }';
const trivial = '{ __typename }';

const post = (path, query, more = '') => {
  const body = JSON.stringify({ query });
  return `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${more}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const sha256Hash = createHash('sha256').update(page).digest('hex');
const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
const byHash = (more = '') =>
  `GET /graphql?extensions=${encodeURIComponent(extensions)} HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: yes\r\n${more}\r\n`;

const apollo = new ApolloServer({ typeDefs: 'type Query { nothing: Int }' });
const { url: apolloUrl } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const log = pino({ level: 'silent' });
const kept = await createApi({ graph, log, version: '0' });
const unkept = await createApi({ graph, log, version: '0', cacheBytes: 0 });
try {
  await migrate(graph);
  const registry = readRegistry();
  await loadRegisters(graph, registry);
  const seed = readFileSync(new URL('../seed/standards/q87900002-kk.txt', import.meta.url));
  await loadStandard(graph, recordOf(seed, 'seed', registry), registry.resolver());
  const address = { host: '127.0.0.1', port: 0 };
  const { url } = await kept.listen(address);
  const { url: unkeptUrl } = await unkept.listen(address);

  const ask = (search) =>
    fetch(`${url}graphql?${new URLSearchParams(search)}`, { headers: { 'apollo-require-preflight': 'yes' } });
  await ask({ query: page, extensions });
  await new Promise((later) => setTimeout(later, 200));
  const etag = (await ask({ query: page, extensions })).headers.get('etag');

  const contenders = {
    "Apollo's own server, { __typename }": [apolloUrl, post('/', trivial)],
    'ours, nothing kept, { __typename }': [unkeptUrl, post('/graphql', trivial)],
    'kept, { __typename }': [url, post('/graphql', trivial)],
    'kept, a page of 25, POST': [url, post('/graphql', page)],
    'kept, a page of 25, POST, gzip': [url, post('/graphql', page, 'accept-encoding: gzip\r\n')],
    'kept, a page of 25, GET by its hash': [url, byHash()],
    'known to the client (304)': [url, byHash(`if-none-match: ${etag}\r\n`)],
  };
  const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [to, request]] of Object.entries(contenders)) {
      const measured = await load(to, request, { seconds: 1 });
      if (round > 0) rates[name].push(measured);
    }
  }
  const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  const of = (name, what) => median(rates[name].map((measured) => measured[what]));
  const [floor] = Object.keys(rates);
  for (const name of Object.keys(rates)) {
    const [rate, cost] = [of(name, 'rate'), of(name, 'cost')];
    console.log(
      `${name.padEnd(36)} ${Math.round(rate)} requests a second, ${(rate / of(floor, 'rate')).toFixed(1)} times; ` +
        `${Math.round(cost)} µs of processor each, ${(of(floor, 'cost') / cost).toFixed(1)} times less`,
    );
  }
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
} finally {
  await apollo.stop();
  await kept.stop();
  await unkept.stop();
  await graph.close();
  await release();
  await remove(own);
}

import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { raiseKnownRelease, settleRelease, unsettleRelease } from '../../src/graph/release.ts';
import { openTestDatabase } from '../graph/database.ts';
import { actRecord } from '../graph/records/act.ts';
import { postTo } from './over-http.ts';

let graph: Graph;
/** Two processes are two connections; what they share is the database. */
let others: readonly Graph[];
let apis: readonly Api[];
let urls: readonly string[];
let now = new Date('2026-11-24T06:00:00Z');
const sent: string[] = [];
/** Called before each statement of the first server is sent. */
let beforeStatement: (name: string) => Promise<void> = async () => {};

beforeAll(async () => {
  const { graph: opened, bolt } = await openTestDatabase();
  graph = opened;
  await loadActs(graph, [actRecord('act:A', 'Заң')]);
  others = [0, 1].map((index) => {
    const own = connect(bolt);
    const read: Graph['read'] = async (query, ...rest) => {
      if (index === 0) await beforeStatement(query.name);
      if (index === 0) sent.push(query.name);
      return await own.read(query, ...rest);
    };
    return { ...own, read };
  });
  const log = pino({ enabled: false });
  apis = await Promise.all(
    others.map((own) => createApi({ graph: own, log, version: '1', now: () => now, cacheBytes: 1_000_000 })),
  );
  const listening = await Promise.all(apis.map((api) => api.listen({ host: '127.0.0.1', port: 0 })));
  urls = listening.map(({ url }) => url);
}, 180_000);
afterAll(async () => {
  for (const api of apis ?? []) await api.stop();
  for (const each of [graph, ...(others ?? [])]) await each?.close();
});
beforeEach(() => {
  beforeStatement = async () => {};
  sent.length = 0;
});

/** Statements of answers, without those about the release. */
const statements = () => sent.filter((name) => name !== 'releaseState');

async function ask(query: string, variables = {}, server = 0) {
  const response = await postTo(urls[server] ?? '', JSON.stringify({ query, variables }));
  return { from: response.headers.get('x-kasip-cache'), text: await response.text() };
}

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const preflight = { 'apollo-require-preflight': 'yes' };
  return fetch(`${urls[0]}graphql?${new URLSearchParams(parameters)}`, {
    headers: { ...preflight, ...headers },
  });
}

/** Waits for what goes on after an answer. */
const later = (milliseconds = 100) => new Promise((done) => setTimeout(done, milliseconds));

const titles = '{ legalActs { nodes { title { text } } } }';

test('what was asked is not asked again, and is the same to the byte', async () => {
  const first = await ask(titles);
  await later();
  const asked = statements().length;
  const second = await ask(titles);
  expect([first.from, second.from]).toEqual(['miss', 'hit']);
  expect(second.text).toBe(first.text);
  expect(statements()).toHaveLength(asked);
});

test('the order of variables does not matter; their values, the name and the media type do', async () => {
  const query =
    'query A($a: Int!, $b: Int!) { legalActs(first: $a) { totalCount } skills(first: $b) { totalCount } }';
  await ask(query, { a: 1, b: 2 });
  await later();
  expect((await ask(query, { b: 2, a: 1 })).from).toBe('hit');
  expect((await ask(query, { a: 2, b: 2 })).from).toBe('miss');
  const body = JSON.stringify({ query, variables: { a: 1, b: 2 } });
  const accept = 'application/graphql-response+json';
  const other = await postTo(urls[0] ?? '', body, { 'content-type': 'application/json', accept });
  expect(other.headers.get('x-kasip-cache')).toBe('miss');
  expect(other.headers.get('content-type')).toMatch(accept);
});

test('an answer with an error is not kept', async () => {
  const query = '{ legalActs(first: 0) { totalCount } }';
  const [first, second] = [await ask(query), await ask(query)];
  expect([first.from, second.from]).toEqual(['miss', 'miss']);
  expect(first.text).toContain('BAD_USER_INPUT');
});

test('the next day is asked anew', async () => {
  const query = '{ legalActs { nodes { status } } }';
  await ask(query);
  await later();
  expect((await ask(query)).from).toBe('hit');
  now = new Date('2026-11-25T06:00:00Z');
  expect((await ask(query)).from).toBe('miss');
});

test('a load is visible to every server within a second', async () => {
  await Promise.all([ask(titles, {}, 0), ask(titles, {}, 1)]);
  await loadActs(graph, [actRecord('act:A', 'Басқа заң')]);
  const loaded = Date.now();
  await later(950 - (Date.now() - loaded));
  for (const server of [0, 1]) expect((await ask(titles, {}, server)).text).toContain('Басқа заң');
});

test('what came while the release moved is made again, and is of the new release', async () => {
  let before = 0;
  beforeStatement = async (name) => {
    if (name === 'releaseState' || before++ !== 1) return;
    await loadActs(graph, [actRecord('act:A', 'Жаңа заң')]);
  };
  const query = '{ legalActs { nodes { title { text } professions { totalCount } } } }';
  const { from, text } = await ask(query);
  expect(from).toBe('miss');
  expect(text).toContain('Жаңа заң');
  expect(statements()).toHaveLength(4);
  expect((await ask(query)).text).toBe(text);
});

test('what one statement said while the release moved is made again as well', async () => {
  beforeStatement = async (name) => {
    if (name === 'releaseState') return;
    beforeStatement = async () => {};
    await loadActs(graph, [actRecord('act:A', 'Кейінгі заң')]);
  };
  const query = '{ legalActs(first: 8) { nodes { title { text } } } }';
  const { text } = await ask(query);
  expect(text).toContain('Кейінгі заң');
  expect(statements()).toEqual(['legal acts by TITLE ASC', 'legal acts by TITLE ASC']);
  expect(await ask(query)).toEqual({ from: 'hit', text });
});

test('while the release moves again and again an answer is given, and never kept', async () => {
  beforeStatement = async (name) => {
    if (name !== 'releaseState') await graph.write((transaction) => transaction.run(raiseKnownRelease, {}));
  };
  const query = '{ legalActs { nodes { id professions { totalCount } } } }';
  expect((await ask(query)).text).toContain('act:A');
  expect((await ask(query)).from).toBe('miss');
});

test('between two releases nothing is kept or taken', async () => {
  await ask(titles);
  await graph.write((transaction) => transaction.run(unsettleRelease, {}));
  await later(950);
  expect([(await ask(titles)).from, (await ask(titles)).from]).toEqual(['miss', 'miss']);
  await graph.write((transaction) => transaction.run(settleRelease, {}));
  await later(950);
  expect((await ask(titles)).from).toBe('hit');
});

test('the same at once is made once, also when the first to ask goes away', async () => {
  let go: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begun: () => void = () => {};
  const began = new Promise<void>((resolve) => {
    begun = resolve;
  });
  beforeStatement = async (name) => {
    if (name === 'releaseState') return;
    begun();
    await held;
  };
  const query = '{ professions { totalCount } }';
  const leaving = new AbortController();
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const first = fetch(`${urls[0]}graphql`, { method: 'POST', headers, body, signal: leaving.signal });
  await began;
  const second = ask(query);
  const third = ask(query);
  await later();
  leaving.abort();
  await expect(first).rejects.toThrow();
  await later();
  go();
  expect([(await second).from, (await third).from]).toEqual(['joined', 'joined']);
  expect(JSON.parse((await second).text)).toMatchObject({ data: { professions: { totalCount: 0 } } });
  expect((await third).text).toBe((await second).text);
  expect(statements()).toHaveLength(1);
});

test('a GET has a name by which it is asked for again', async () => {
  const first = await get({ query: titles });
  await later();
  const second = await get({ query: titles });
  const etag = second.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"\d+-/u);
  expect(second.headers.get('cache-control')).toBe('no-cache');
  expect(second.headers.get('vary')).toBe('accept-encoding, accept');
  expect(await second.text()).toBe(await first.text());
  const unchanged = await get({ query: titles }, { 'if-none-match': `"other", ${etag}` });
  expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
  expect(unchanged.headers.get('etag')).toBe(etag);
  await loadActs(graph, [actRecord('act:A', 'Тағы бір заң')]);
  await later(950);
  expect((await get({ query: titles }, { 'if-none-match': etag })).status).toBe(200);
});

test('a GET without the header that no form can send is refused, kept or not', async () => {
  await get({ query: titles });
  await later();
  const bare = await fetch(`${urls[0]}graphql?${new URLSearchParams({ query: titles })}`);
  expect(bare.status).toBe(400);
});

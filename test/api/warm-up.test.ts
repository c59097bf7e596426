import { readdirSync, readFileSync } from 'node:fs';
import { parse, separateOperations, validate } from 'graphql';
import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { schema } from '../../src/api/schema.ts';
import { questions } from '../../src/api/warm-up/questions.ts';
import { type AskOnce, warmUp } from '../../src/api/warm-up/warm-up.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { askerOf } from './served.ts';
import { openShippedDocuments } from './shipped-graph.ts';

// What is asked after the start, so that the database has planned what people ask before they ask it.

let graph: Graph;
/** The name of each statement that was sent, by its text. */
let sent = new Map<string, string>();

beforeAll(async () => {
  const loaded = await openShippedDocuments();
  graph = {
    ...loaded,
    read: (query, parameters, options) => {
      sent.set(query.text, query.name);
      return loaded.read(query, parameters, options);
    },
  };
}, 120_000);
afterAll(() => graph?.close());

const apiOf = (asked: Graph): Promise<Api> =>
  createApi({ graph: asked, log: pino({ enabled: false }), version: '1.2.3' });

/** Questions of the README and of the query page. */
function examples(): readonly string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const folder = new URL('../../src/explorer/examples/', import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return [...readme.matchAll(/```graphql\n([\s\S]*?)```/gu)].map(([, query]) => query ?? '').concat(files);
}

test('the questions are valid, each by itself', () => {
  expect(validate(schema, parse(questions)).map(String)).toEqual([]);
});

test('all of them are asked and answered, and then no example sends a statement that was not planned', async () => {
  const api = await apiOf(graph);
  sent = new Map();
  expect(await api.warmUp()).toBe(Object.keys(separateOperations(parse(questions))).length);
  await api.stop();
  const planned = new Map(sent);
  const ask = askerOf(graph);
  for (const query of examples()) expect((await ask(query)).errors).toBeUndefined();
  expect(examples().length).toBeGreaterThan(30);
  expect([...sent].filter(([text]) => !planned.has(text)).map(([, name]) => name)).toEqual([]);
}, 120_000);

const alone = { isAsked: () => false, signal: new AbortController().signal };

test('no question fails', async () => {
  const asked = askerOf(graph);
  const ask: AskOnce = async (query, variables) => {
    const { data, errors } = await asked(query, variables);
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return { data };
  };
  expect(await warmUp({ ...alone, ask })).toBeGreaterThan(10);
}, 120_000);

test('it ends when the API is stopped, and nothing of that is logged as a failure', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => lines.push(line) });
  const api = await createApi({ graph, log, version: '1.2.3' });
  const warming = api.warmUp();
  await api.stop();
  expect(await warming).toBeLessThan(2);
  expect(lines).toEqual([]);
});

test('of a graph with nothing in it only lists are asked for', async () => {
  const asked: string[] = [];
  const ask: AskOnce = async (query) => {
    asked.push(query);
    return { data: {} };
  };
  await warmUp({ ...alone, ask });
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((query) => query.includes('$act: ID!'))).toEqual([]);
});

test('while somebody waits for an answer, no question is asked', async () => {
  let waiting = 3;
  const before: number[] = [];
  const ask: AskOnce = async () => {
    before.push(waiting);
    return { data: {} };
  };
  await warmUp({ ask, isAsked: () => waiting-- > 0, signal: alone.signal });
  // The things that questions are about are found out at once.
  expect(before[0]).toBe(3);
  expect(Math.max(...before.slice(1))).toBeLessThan(0);
});

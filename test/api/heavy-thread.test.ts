import { Worker } from 'node:worker_threads';
import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { createHeavyRunner, type HeavyRunner } from '../../src/api/fairness/heavy-runner.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { openTestDatabase } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { manyStandards } from './many.ts';
import { asJson, postTo } from './over-http.ts';
import type { Answered } from './served.ts';

let graph: Graph;
let bolt: Bolt;
let here: Api;
let there: Api;
let urls: { readonly here: string; readonly there: string };
const sentHere: string[] = [];

/** The thread as it is, with so many megabytes for its objects. */
function heavy(memoryMb = 192): HeavyRunner {
  const program = new URL('../../src/main/heavy-thread.ts', import.meta.url);
  const typescript = new URL('../graph/typescript.mjs', import.meta.url).href;
  return createHeavyRunner(
    () =>
      new Worker(program, {
        execArgv: ['--no-warnings', '--import', typescript],
        workerData: { bolt, home: '/nonexistent', log: 'silent' },
        resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      }),
  );
}

beforeAll(async () => {
  ({ graph, bolt } = await openTestDatabase({
    onQuery: (name) => {
      // Asked now and then, whoever asks what.
      if (name !== 'releaseState') sentHere.push(name);
    },
  }));
  for (const plan of manyStandards.slice(0, 2)) await loadStandard(graph, standardRecord(plan));
  const common = { graph, log: pino({ enabled: false }), version: '0.1.0' };
  here = await createApi(common);
  there = await createApi({ ...common, heavy: heavy() });
  const at = { host: '127.0.0.1', port: 0 };
  urls = { here: (await here.listen(at)).url, there: (await there.listen(at)).url };
}, 180_000);
afterAll(async () => {
  await here?.stop();
  await there?.stop();
  await graph?.close();
});
beforeEach(() => {
  sentHere.length = 0;
});

const modules =
  '{ sharedModules(minSize: 1) { nodes { size saves core { requirement { name { text } } } } isBest } }';

test('a heavy request is answered in the thread, byte for byte as it would be here', async () => {
  const body = JSON.stringify({
    query: `query ($level: Int!) { ${modules.slice(1, -1)} bad: staleCitations(level: $level) { nodes { citations } } }`,
    variables: { level: 9 },
  });
  const [one, other] = [await postTo(urls.here, body), await postTo(urls.there, body)];
  const sent = sentHere.length;
  expect(await other.text()).toBe(await one.text());
  expect([other.status, other.headers.get('content-type')]).toEqual([
    one.status,
    one.headers.get('content-type'),
  ]);
  sentHere.length = 0;
  await postTo(urls.there, JSON.stringify({ query: modules }));
  expect(sentHere).toEqual([]);
  expect(sent).toBeGreaterThan(0);
});

test('a light request is answered here', async () => {
  const answer = (await (await postTo(urls.there, '{"query": "{ meta { release } }"}')).json()) as Answered;
  expect(answer).toMatchObject({
    data: { meta: { release: expect.any(Number) } },
    extensions: { cost: { isHeavy: false } },
  });
  expect(sentHere).toHaveLength(1);
});

test('a client that leaves is no longer answered, and others are', async () => {
  const client = new AbortController();
  const body = JSON.stringify({ query: modules });
  const going = fetch(`${urls.there}graphql`, {
    method: 'POST',
    headers: asJson,
    body,
    signal: client.signal,
  });
  setTimeout(() => client.abort(), 5);
  await going.catch(() => {});
  const { data } = (await (await postTo(urls.there, body)).json()) as Answered;
  expect(data.sharedModules.isBest).toBe(true);
});

const question = (query: string, timeMs = 20_000) => ({
  query,
  timeMs,
  operationName: null,
  variables: {},
  today: '2026-11-24',
  requestId: 'test',
});
const never = new AbortController().signal;

test('a thread without memory is ended, says so, and the next request starts another', async () => {
  const small = heavy(8);
  for (const _ of [1, 2]) {
    await expect(small.run(question(modules), never)).rejects.toMatchObject({
      message: expect.stringMatching(/more memory/u),
      extensions: { code: 'OVERLOADED', retryable: true },
    });
  }
  await small.close();
}, 120_000);

test('a thread that computes on when its time is up is ended', async () => {
  const busy = createHeavyRunner(() => new Worker('for (;;) {}', { eval: true }));
  await expect(busy.run(question(modules, 1), never)).rejects.toMatchObject({
    extensions: { code: 'TIMEOUT', measure: 'time' },
  });
  await busy.close();
}, 60_000);

test('a thread that breaks fails what it was answering', async () => {
  const broken = createHeavyRunner(() => new Worker('throw new Error("broken")', { eval: true }));
  await expect(broken.run(question(modules), never)).rejects.toThrow('broken');
  await broken.close();
});

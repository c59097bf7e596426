import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphOverloaded, GraphTimeout, GraphUnavailable } from '../../src/graph/graph-failure.ts';
import type { Query } from '../../src/graph/query.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { openTestDatabase } from './database.ts';

let graph: Graph;
let bolt: Bolt;
const sent: string[] = [];
beforeAll(async () => {
  ({ graph, bolt } = await openTestDatabase({ onQuery: (name) => sent.push(name) }));
});
afterAll(() => graph?.close());

const echo: Query<{ value: unknown }, { value: unknown; type: string }> = {
  name: 'echo',
  text: 'RETURN $value AS value, valueType($value) AS type',
  row: z.object({ value: z.unknown(), type: z.string() }),
};

const forever: Query<object, unknown> = {
  name: 'forever',
  text: 'UNWIND range(1, 100000) AS one UNWIND range(1, 1000000) AS other RETURN sum(one * other) AS sum',
  row: z.unknown(),
};

const running: Query<object, { running: number }> = {
  name: 'running',
  text: `SHOW TRANSACTIONS YIELD currentQuery, status
    WHERE currentQuery CONTAINS 'range(1, 1000000)' AND NOT currentQuery CONTAINS 'SHOW'
    RETURN count(*) AS running`,
  row: z.object({ running: z.number() }),
};

const addProbe: Query<{ id: string }, { probes: number }> = {
  name: 'addProbe',
  text: 'CREATE (:Probe {id: $id}) WITH 1 AS one MATCH (probe:Probe) RETURN count(probe) AS probes',
  row: z.object({ probes: z.number() }),
};

const countProbes: Query<object, { probes: number }> = {
  name: 'countProbes',
  text: 'MATCH (probe:Probe) RETURN count(probe) AS probes',
  row: z.object({ probes: z.number() }),
};

async function untilNothingRuns(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await graph.read(running, {}))[0]?.running === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The statement still runs in the database.');
}

test.each([
  [3, 'INTEGER NOT NULL'],
  [-2, 'INTEGER NOT NULL'],
  [0.5, 'FLOAT NOT NULL'],
  ['3', 'STRING NOT NULL'],
  [true, 'BOOLEAN NOT NULL'],
  [[1, 2], 'LIST<INTEGER NOT NULL> NOT NULL'],
  [null, 'NULL'],
  [{ of: { depth: [1] } }, 'MAP NOT NULL'],
])('%p goes to the database as %s and comes back the same', async (value, type) => {
  expect(await graph.read(echo, { value })).toEqual([{ value, type }]);
});

test('whole numbers inside lists and maps go as integers', async () => {
  const deep = { ...echo, text: 'RETURN 0 AS value, valueType($value.of[0].count) AS type' };
  expect(await graph.read(deep, { value: { of: [{ count: 7 }] } })).toEqual([
    { value: 0, type: 'INTEGER NOT NULL' },
  ]);
});

test('a row of another shape is refused with the name of the query', async () => {
  const wrong = { ...echo, name: 'wrongShape', row: z.object({ value: z.string(), type: z.string() }) };
  await expect(graph.read(wrong, { value: 3 })).rejects.toThrow(/wrongShape[\s\S]*value/u);
});

test('each statement is told by its name', async () => {
  sent.length = 0;
  await graph.read(echo, { value: 1 });
  await graph.write((transaction) => transaction.run(echo, { value: 1 }));
  expect(sent).toEqual(['echo', 'lockWriters', 'echo']);
});

test('reading cannot write', async () => {
  await expect(graph.read(addProbe, { id: 'read' })).rejects.toThrow(/access mode|read/iu);
});

test('work that fails leaves nothing', async () => {
  const failing = graph.write(async (transaction) => {
    await transaction.run(addProbe, { id: 'lost' });
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await graph.read(countProbes, {})).toEqual([{ probes: 0 }]);
});

test('a statement that takes too long is ended in the database', async () => {
  await expect(graph.read(forever, {}, { timeoutMs: 300 })).rejects.toBeInstanceOf(GraphTimeout);
  await untilNothingRuns();
});

test('a statement that nobody waits for any more is ended in the database', async () => {
  const leaving = new AbortController();
  const asked = graph.read(forever, {}, { signal: leaving.signal });
  setTimeout(() => leaving.abort(new Error('the reader left')), 300);
  await expect(asked).rejects.toThrow('the reader left');
  await untilNothingRuns();
  await expect(graph.read(echo, { value: 1 }, { signal: leaving.signal })).rejects.toThrow('the reader left');
});

test('a second writer waits for the first', async () => {
  const order: string[] = [];
  const writer = (name: string, pause: number) =>
    graph.write(async (transaction) => {
      order.push(`${name} in`);
      await new Promise((done) => setTimeout(done, pause));
      await transaction.run(echo, { value: 1 });
      order.push(`${name} out`);
    });
  await Promise.all([writer('one', 300), writer('other', 10)]);
  expect(order[1]?.split(' ')[0]).toBe(order[0]?.split(' ')[0]);
  expect(order.map((entry) => entry.split(' ')[1])).toEqual(['in', 'out', 'in', 'out']);
});

test('a writer that waits too long gives up and says why', async () => {
  const impatient = connect(bolt, { lockWaitMs: 300 });
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  let isHolding = () => {};
  const holding = new Promise<void>((resolve) => {
    isHolding = resolve;
  });
  const first = graph.write(async () => {
    isHolding();
    await held;
  });
  await holding;
  await expect(impatient.write(async () => {})).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/Another process/u),
  });
  free();
  await first;
  await impatient.write(async () => {});
  await impatient.close();
});

test('a database whose connections are all in use is not said to be away, and not asked twice', async () => {
  const asked: string[] = [];
  const small = connect(bolt, { poolSize: 1, onQuery: (name) => asked.push(name) });
  const leaving = new AbortController();
  const greedy = small.read(forever, {}, { signal: leaving.signal });
  greedy.catch(() => {});
  await expect(small.read(echo, { value: 1 })).rejects.toBeInstanceOf(GraphOverloaded);
  expect(asked).toEqual([forever.name, echo.name]);
  leaving.abort(new Error('the reader left'));
  await expect(greedy).rejects.toThrow('the reader left');
  expect(await small.read(echo, { value: 1 })).toEqual([{ value: 1, type: 'INTEGER NOT NULL' }]);
  await small.close();
});

// With the waits that are the driver's own this would take longer than a test may.
test('a database that is not there, or does not answer, is said to be away within seconds', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const nobody = connect({ ...bolt, uri: 'bolt://127.0.0.1:1' });
  const mute = connect({ ...bolt, uri: `bolt://127.0.0.1:${port}` });
  await Promise.all([
    expect(nobody.read(echo, { value: 1 })).rejects.toBeInstanceOf(GraphUnavailable),
    expect(nobody.write(async () => {})).rejects.toBeInstanceOf(GraphUnavailable),
    expect(mute.read(echo, { value: 1 })).rejects.toBeInstanceOf(GraphUnavailable),
  ]);
  await nobody.close();
  await mute.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test('a refused login says what to check', async () => {
  const stranger = connect({ ...bolt, password: 'not-the-password' });
  await expect(stranger.read(echo, { value: 1 })).rejects.toMatchObject({
    exitCode: 3,
    advice: /NEO4J_PASSWORD/u,
  });
  await stranger.close();
});

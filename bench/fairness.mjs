/**
 * What light requests wait while clients send the heaviest ones that are allowed, without pause: the 99th percentile of
 * light ones alone and together, in turn in one run, on a large graph (see `reference.mjs`). The server is a process of its
 * own; its memory is taken over all requests. Light requests come at an even rate, whether others are answered or not, and
 * are timed from when they were due. Arguments: seconds of a round (10), rounds (3), light requests a second (20), `here`:
 * heavy requests in the thread of all others. `memory N`: N light requests as fast as they go, among heavy ones.
 */

import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const [seconds = 10, rounds = 3, rate = 20] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const server = fork(new URL('./serve-reference.mjs', import.meta.url), process.argv.slice(2), {
  stdio: 'inherit',
});
server.on('exit', (code, signal) => isOver || console.error('the server ended', code, signal));
const heard = () => new Promise((resolve) => server.once('message', resolve));
const { url } = await heard();
const counts = { light: 0, heavy: 0, refused: 0, failed: 0, again: 0 };
let isOver = false;
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** A connection that the server closed while it lay idle is replaced. */
async function ask(query, variables, tries = 3) {
  try {
    return await askOnce(query, variables);
  } catch (error) {
    if (error.code !== 'ECONNRESET' || tries === 1) throw error;
    counts.again++;
    return ask(query, variables, tries - 1);
  }
}

function askOnce(query, variables) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}graphql`, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const found = JSON.parse(
  (
    await ask(
      '{ professions(first: 100) { nodes { id } } legalActs(first: 1, filter: {cited: true}) { nodes { id } } }',
    )
  ).text,
).data;
const ids = found.professions.nodes.map(({ id }) => id);
const act = process.env.KASIP_BENCH_ACT ?? found.legalActs.nodes[0].id;

const light = [
  (n) => [
    'query ($id: ID!) { profession(id: $id) { name { text } skills(first: 10) { nodes { name { text } } } } }',
    { id: ids[n % 100] },
  ],
  () => ['{ standards(first: 25) { nodes { id name { text } } } }'],
  (n) => ['query ($id: ID!) { node(id: $id) { id __typename } }', { id: ids[(7 * n) % 100] }],
  () => ['{ meta { release } }'],
];
const heavy = [
  '{ sharedModules(first: 25) { nodes { core { requirement { name { text } } sharing } subjects(first: 5) { nodes { share } } } } }',
  '{ legalActs(first: 30) { nodes { professions(first: 30) { nodes { profession { skills(first: 30) { nodes { id name { text } } } } } } } } }',
  `{ professions(first: 100) { nodes { cards { name { text } labourFunctions { text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } } } } } }`,
  '{ matrix(rows: LEGAL_ACT, columns: STANDARD, measure: CARDS, firstRows: 100, firstColumns: 100) { cells { value } } }',
  '{ abilities(filter: {text: "ъъъ"}, first: 100) { totalCount nodes { id } } }',
  `{ legalAct(id: "${act}") { citations(first: 100) { nodes { quote evidence { quote places { number } } } } } }`,
];

async function heavyClient(number) {
  for (let turn = number; !isOver; turn++) {
    const { status, text } = await ask(heavy[turn % heavy.length]).catch(() => ({ status: 0, text: '' }));
    counts.heavy++;
    if (status === 503) {
      counts.refused++;
      await sleep(100);
    } else if (status !== 200 || text.startsWith('{"errors"')) counts.failed++;
  }
}

/** Times in milliseconds, from when each was due. */
async function lightRound(milliseconds) {
  const begun = performance.now();
  const asked = [];
  for (let n = 0; n * (1_000 / rate) < milliseconds; n++) {
    const due = begun + n * (1_000 / rate);
    await sleep(Math.max(0, due - performance.now()));
    counts.light++;
    asked.push(ask(...light[n % light.length](n)).then(() => performance.now() - due));
  }
  return Promise.all(asked);
}

const quantile = (times, part) =>
  times.toSorted((one, other) => one - other)[Math.floor(part * (times.length - 1))];
const megabytes = async () => {
  server.send('memory');
  return (await heard()).memory / 1_048_576;
};

async function inTurns() {
  const all = { alone: [], together: [] };
  for (let round = 0; round < rounds; round++) {
    all.alone.push(...(await lightRound(seconds * 1_000)));
    isOver = false;
    const clients = [0, 1, 2, 3].map(heavyClient);
    await sleep(1_000);
    all.together.push(...(await lightRound(seconds * 1_000)));
    isOver = true;
    await Promise.all(clients);
    console.log(`round ${round + 1}: memory ${(await megabytes()).toFixed(0)} MB`);
  }
  for (const part of [0.5, 0.95, 0.99]) {
    const [alone, together] = [quantile(all.alone, part), quantile(all.together, part)];
    console.log(
      `${part * 100} %: alone ${alone.toFixed(1)} ms, together ${together.toFixed(1)} ms, ratio ${(together / alone).toFixed(2)}`,
    );
  }
  console.log(counts, `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`);
}

async function memoryOver(count) {
  const clients = [0, 1].map(heavyClient);
  const lightClient = async () => {
    while (counts.light < count) {
      const n = counts.light++;
      await ask(...light[n % light.length](n));
      if (n % Math.ceil(count / 20) === 0) console.log(`${n} requests: ${(await megabytes()).toFixed(0)} MB`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lightClient));
  isOver = true;
  await Promise.all(clients);
  console.log(`${counts.light} requests: ${(await megabytes()).toFixed(0)} MB`, counts);
}

try {
  await Promise.all(light.map((one) => ask(...one(0))));
  const at = process.argv.indexOf('memory');
  if (at > 0) await memoryOver(Number(process.argv[at + 1]));
  else await inTurns();
} finally {
  agent.destroy();
  server.kill();
}

/**
 * How long a refusal takes, over HTTP: every question of `test/api/hostile/refused.ts`, in turn, after a warm-up; goal: each
 * within 50 ms. Needs no database, since nothing is asked of it. Each question is made new for each run (a comment is
 * added), so that no refusal that is remembered helps. `node --import ./test/graph/typescript.mjs bench/hostile.mjs [runs]`.
 */

import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { bodyOf, refused } from '../test/api/hostile/refused.ts';

const runs = Number(process.argv[2] ?? 20);
const noGraph = { read: () => Promise.reject(new Error('Nothing is to be asked.')) };
const api = await createApi({ graph: noGraph, log: pino({ level: 'silent' }), version: '0' });
const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
const headers = { 'content-type': 'application/json' };
const times = new Map(Object.keys(refused).map((name) => [name, []]));
const wrong = [];
try {
  for (let run = -3; run < runs; run++) {
    for (const [name, asked] of Object.entries(refused)) {
      const body = bodyOf({ ...asked, query: `${asked.query} # ${run}` });
      const begun = performance.now();
      const response = await fetch(`${url}graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      if (run >= 0) times.get(name).push(performance.now() - begun);
      const { errors } = JSON.parse(text);
      if (errors?.[0]?.extensions?.code !== asked.code) wrong.push(name);
    }
  }
} finally {
  await api.stop();
}

const quantile = (all, part) =>
  all.toSorted((one, other) => one - other)[Math.floor(part * (all.length - 1))];
const slowest = [...times].map(([name, all]) => [name, quantile(all, 0.5), quantile(all, 0.99)]);
const every = [...times.values()].flat();
console.log(`${times.size} kinds, ${every.length} refusals, ${wrong.length} with another code`);
console.log(
  [0.5, 0.95, 0.99, 1].map((part) => `${100 * part} %: ${quantile(every, part).toFixed(1)} ms`).join(', '),
);
for (const [name, median, most] of slowest.toSorted((one, other) => other[1] - one[1]).slice(0, 12)) {
  console.log(`  ${name.padEnd(48)} median ${median.toFixed(1)} ms, 99 % ${most.toFixed(1)} ms`);
}

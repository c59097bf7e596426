/** Prints the table of a run: `node bench/national/table.mjs 10500`, and of several: how they grow. */

import { readFileSync } from 'node:fs';

const runs = process.argv.slice(2).map(readRun);
const [first] = runs;
const number = (value) => value.toLocaleString('en');
const times = (value) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const spread = ({ median, from, to }) => `${times(median)} (${times(from)} to ${times(to)})`;
const ofAll = (questions, value) => {
  const values = questions.map(value).filter((one) => one !== undefined);
  return Math.exp(values.reduce((sum, one) => sum + Math.log(one), 0) / values.length);
};

console.log(`${number(first.cards)} cards, load average ${first.load.before.toFixed(1)} before the run and \
${first.load.after.toFixed(1)} after it. Ratios round by round: median, and quartiles in brackets.\n`);
table(
  [
    'question',
    'kasip : floor',
    'peer : kasip',
    'peer : floor',
    'cached : floor',
    'statements',
    'hits',
    'bytes',
  ],
  Object.values(first.questions).map(({ title, peerLacks, times: of, costs }) => [
    peerLacks ? `${title} *` : title,
    spread(of.kasip.toFloor),
    of.peer ? spread(of.peer.toKasip) : '-',
    of.peer ? times(of.peer.toFloor.median) : '-',
    of.cached ? spread(of.cached.toFloor) : '-',
    inTurn(costs, ({ statements }) => statements.length),
    inTurn(costs, ({ hits }) => number(hits)),
    inTurn(costs, ({ bytes }) => number(bytes)),
  ]),
);
const asked = Object.values(first.questions);
console.log(`\nStatements, hits and bytes: kasip / floor / peer. * The peer is asked for less.

Geometric means: kasip : floor ${times(ofAll(asked, ({ times: of }) => of.kasip.toFloor.median))}, \
peer : kasip ${times(ofAll(asked, ({ times: of }) => of.peer?.toKasip.median))}.`);
const memory = Object.entries(first.memory).map(
  ([name, bytes]) => `${name} ${(bytes / 2 ** 20).toFixed(0)} MB`,
);
console.log(`Resident after the run: ${memory.join(', ')}.`);
if (first.cold) {
  console.log(
    '\nThe first time in a fresh process, of a database without plans (medians, and their ratios):\n',
  );
  table(
    ['question', 'kasip ms', 'warmed up ms', 'kasip : floor', 'peer : kasip', 'peer : warmed up'],
    Object.entries(first.cold).map(([name, { kasip, ready, floor, peer }]) => [
      first.questions[name].title,
      times(kasip),
      times(ready),
      times(kasip / floor),
      peer ? times(peer / kasip) : '-',
      peer ? times(peer / ready) : '-',
    ]),
  );
}
if (first.rising) {
  console.log('\nQuestions in turn at constant rates, from when each was to be sent:\n');
  table(
    ['contender', 'asked a second', 'answered a second', 'median ms', '99 % ms', 'failed', 'resident MB'],
    Object.entries(first.rising).flatMap(([name, steps]) =>
      steps.map(({ rate, answered, median, p99, failed, memory: bytes }) => [
        name,
        rate,
        answered.toFixed(0),
        times(median),
        times(p99),
        failed,
        (bytes / 2 ** 20).toFixed(0),
      ]),
    ),
  );
}
if (runs.length > 1) {
  console.log('\nWhat kasip takes as the graph grows (median ms, hits):\n');
  table(
    ['question', ...runs.map(({ cards }) => `${number(cards)} cards`)],
    Object.entries(first.questions).map(([name, { title }]) => [
      title,
      ...runs.map(({ questions }) =>
        questions[name]
          ? `${times(questions[name].times.kasip.median)}, ${number(questions[name].costs.kasip.hits)}`
          : '-',
      ),
    ]),
  );
}

function readRun(cards) {
  return JSON.parse(readFileSync(new URL(`./results/${cards}.json`, import.meta.url), 'utf8'));
}

function inTurn({ kasip, floor, peer }, value) {
  return [kasip, floor, ...(peer ? [peer] : [])].map(value).join(' / ');
}

function table(heads, rows) {
  for (const row of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

/**
 * Closed sets at national size: 10,000 professions over 12,000 concepts, drawn as `src/generate` draws what few have most
 * of (Zipf), against two algorithms of pyfim (see README.md). Each contender is a process of its own, in turn, several
 * rounds; it searches seven times, of which the first is told apart: an API that runs has warmed up. The time is from rows
 * in memory to sets in memory, the memory is the most that the process has had. The argument is a Python with pyfim.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closedSets } from '../dist/analysis/closed-sets.js';
import { tableOf } from '../dist/analysis/table.js';
import { randomOf } from '../dist/generate/random.js';

const professions = 10_000;
const concepts = 12_000;
const rounds = 5;
const searches = 7;
/** What a profession asks for: as much as a card of the generator has in all layers, or skills alone. */
const shapes = [
  { what: 'requirements of all layers', draws: 44, minimumSupport: 50 },
  { what: 'skills', draws: 6, minimumSupport: 2 },
];

const [, script, first, file, support] = process.argv;
if (first === '--ours') ours(file, Number(support));
else compare(first ?? 'python3');

/** Our own searches, in this process. */
function ours(file, minimumSupport) {
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const seconds = [];
  let count = 0;
  for (let search = 0; search < searches; search++) {
    const begun = performance.now();
    count = closedSets(tableOf(rows), { minimumSupport, minimumSize: 2 }).sets.count;
    seconds.push((performance.now() - begun) / 1000);
  }
  console.log(JSON.stringify({ sets: count, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

function compare(python) {
  const peer = fileURLToPath(new URL('closed-sets.py', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'kasip-closed-sets-'));
  try {
    for (const { what, draws, minimumSupport } of shapes) {
      const file = join(folder, `${draws}.json`);
      writeFileSync(file, JSON.stringify(table(draws)));
      const contenders = {
        kasip: [process.execPath, script, '--ours', file, minimumSupport],
        'pyfim fpgrowth': [python, peer, 'fpgrowth', file, minimumSupport, searches],
        'pyfim eclat': [python, peer, 'eclat', file, minimumSupport, searches],
      };
      const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const [name, command] of Object.entries(contenders)) results[name].push(resultOf(command));
      }
      console.log(
        `${what}: ${professions} professions of ${draws} draws over ${concepts} concepts, minimum support ${minimumSupport}`,
      );
      print(results);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(draws) {
  const random = randomOf(1);
  return Array.from({ length: professions }, () => [
    ...new Set(Array.from({ length: draws }, () => random.skewedBelow(concepts))),
  ]);
}

function resultOf([program, ...given]) {
  const { stdout, stderr } = spawnSync(program, given.map(String), { encoding: 'utf8' });
  if (!stdout) throw new Error(`${program} ${given.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Medians, and their ratios to the peer that is quicker when warm. */
function print(results) {
  const medians = Object.entries(results).map(([name, all]) => ({
    name,
    sets: all[0].sets,
    warm: median(all.flatMap(({ seconds }) => seconds.slice(-3))),
    first: median(all.map(({ seconds }) => seconds[0])),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  }));
  if (new Set(medians.map(({ sets }) => sets)).size !== 1) throw new Error('They do not find the same.');
  const [, ...peers] = medians;
  const quickest = peers.toSorted((one, other) => one.warm - other.warm)[0];
  for (const own of medians) {
    const against = (what) => `(${(own[what] / quickest[what]).toFixed(2)})`;
    console.log(
      `  ${own.name.padEnd(15)} ${own.sets} sets  ${own.warm.toFixed(3)} s ${against('warm')}  first ${own.first.toFixed(3)} s ${against('first')}  ${Math.round(own.megabytes)} MB ${against('megabytes')}`,
    );
  }
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/**
 * What it takes to make a corpus: time of the processor and the most memory of the process, against a floor that writes
 * the same bytes again, for 70, 700 and 7,000 standards (numbers after it make other sizes), each in a process of its own.
 * As documents, then as records.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../dist/main/commands/generate.js';

const [mode, number] = process.argv.slice(2);
if (mode === 'documents' || mode === 'records') await measure(Number(number), mode === 'records');
else
  for (const size of mode === undefined ? [70, 700, 7_000] : process.argv.slice(2))
    for (const own of ['documents', 'records'])
      console.log(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), own, size], {
          encoding: 'utf8',
        }).trimEnd(),
      );

async function measure(standards, records) {
  const folder = mkdtempSync(join(tmpdir(), 'kasip-bench-'));
  try {
    const made = join(folder, 'made');
    const ours = await seconds(() => generate(made, { standards, cards: 14.3, seed: 1, records }));
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const { floor, bytes } = written(made, join(folder, 'again'));
    console.log(
      `  ${ours.toFixed(1)} s, ${(ours / floor).toFixed(1)} times the floor, ${Math.round(bytes / 1e6)} MB, at most ${memory} MB of memory`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long it takes to write what is in a folder into another. */
function written(from, to) {
  let [floor, bytes] = [0, 0];
  for (const name of readdirSync(from, { recursive: true }).filter((one) => one.includes('.'))) {
    const content = readFileSync(join(from, name));
    const begun = process.cpuUsage();
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), content);
    floor += secondsSince(begun);
    bytes += content.length;
  }
  return { floor, bytes };
}

async function seconds(work) {
  const begun = process.cpuUsage();
  await work();
  return secondsSince(begun);
}

function secondsSince(begun) {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

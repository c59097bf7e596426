/** Reading a standard, against the least that any reader must do: decode the bytes and split them into cells. */
import { readFileSync } from 'node:fs';
import { readText } from '../dist/document/read-text.js';
import { recordOf } from '../dist/ingest/read-standard.js';
import { readRegistry } from '../dist/ingest/registry.js';
import { sideBySide } from './side-by-side.mjs';

const file = new URL('../seed/standards/q87900002-kk.txt', import.meta.url);
const bytes = readFileSync(file);
const registry = readRegistry();

await sideBySide(`reading ${(bytes.length / 1024).toFixed(0)} KiB`, {
  'floor: decode and split': () => readText(new TextDecoder().decode(bytes)),
  'the whole record': () => recordOf(bytes, 'q87900002-kk.txt', registry),
});
const megabytes = bytes.length / 1024 / 1024;
const begun = performance.now();
for (let run = 0; run < 20; run++) recordOf(bytes, 'q87900002-kk.txt', registry);
console.log(`  ${((performance.now() - begun) / 20 / megabytes).toFixed(0)} ms per megabyte`);

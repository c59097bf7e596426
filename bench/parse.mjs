/** Reading standards, against the least that any reader must do: the HTML parser, or decoding and splitting into cells. */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { readDocument } from '../dist/document/read-document.js';
import { linesOf, readText } from '../dist/document/read-text.js';
import { recordOf } from '../dist/ingest/read-standard.js';
import { readRegistry } from '../dist/ingest/registry.js';
import { parseStandard } from '../dist/standard/parse-standard.js';
import { sideBySide } from './side-by-side.mjs';

const registry = readRegistry();

await measure(
  'plain text, one language',
  ['standards/q87900002-kk.txt'],
  'floor: decode and split',
  (bytes) => readText(linesOf(decode(bytes))),
);
for (const name of ['215238-rus.html', '215238-rus.adilet.html']) {
  const bytes = readFileSync(new URL(`../test/document/fixtures/${name}`, import.meta.url));
  await sideBySide(`the reader alone, ${name}, ${(bytes.length / 1024).toFixed(0)} KiB`, {
    'floor: parse5 with locations': () => parse(decode(bytes), { sourceCodeLocationInfo: true }),
    'rows with places': () => readDocument(bytes, name),
  });
}
await measure(
  'Markdown, both languages of 215238',
  ['corpus/215238/kaz.md', 'corpus/215238/rus.md'],
  'floor: parse5 with locations',
  (bytes) => parse(decode(bytes), { sourceCodeLocationInfo: true }),
);

async function measure(title, paths, floorName, floor) {
  const files = paths.map((path) => [path, readFileSync(new URL(`../seed/${path}`, import.meta.url))]);
  const length = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const parsed = () =>
    files.map(([path, bytes]) => parseStandard(readDocument(bytes, path), registry.template));
  const ours = () => files.map(([path, bytes]) => recordOf(bytes, path, registry));
  const least = () => files.map(([, bytes]) => floor(bytes));
  const size = `${(length / 1024).toFixed(0)} KiB`;
  const often = { runs: 100, warmUp: 60 };
  await sideBySide(`${title}, ${size}, parsed`, { [floorName]: least, 'the parsed standard': parsed }, often);
  await sideBySide(`${title}, ${size}, whole`, { [floorName]: least, 'the whole record': ours }, often);
  const begun = performance.now();
  for (let run = 0; run < 20; run++) ours();
  console.log(`  ${((performance.now() - begun) / 20 / (length / 1024 / 1024)).toFixed(0)} ms per megabyte`);
}

function decode(bytes) {
  return new TextDecoder().decode(bytes);
}

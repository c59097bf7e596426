/**
 * Reading both languages of 215238, one contender alone in its process, with the garbage that it leaves: of those that
 * are taken in turn, one may pay for what the other threw away.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { readDocument } from '../dist/document/read-document.js';
import { recordOf } from '../dist/ingest/read-standard.js';
import { readRegistry } from '../dist/ingest/registry.js';
import { parseStandard } from '../dist/standard/parse-standard.js';

const registry = readRegistry();
const files = ['kaz.md', 'rus.md'].map((name) => ({
  name,
  bytes: readFileSync(new URL(`../seed/corpus/215238/${name}`, import.meta.url)),
}));
const contenders = {
  parse5: ({ bytes }) => parse(new TextDecoder().decode(bytes), { sourceCodeLocationInfo: true }),
  standard: ({ bytes, name }) => parseStandard(readDocument(bytes, name), registry.template),
  record: ({ bytes, name }) => recordOf(bytes, name, registry),
};
const name = process.argv[2] ?? 'standard';
const times = Array.from({ length: 300 }, () => {
  const begun = performance.now();
  files.forEach(contenders[name]);
  return performance.now() - begun;
});
const warm = times.slice(100).sort((a, b) => a - b);
const mean = warm.reduce((sum, time) => sum + time, 0) / warm.length;
console.log(`${name.padEnd(8)}  median ${warm[100].toFixed(2)} ms  mean ${mean.toFixed(2)} ms`);

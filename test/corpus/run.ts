/**
 * `npm run corpus`: what the real documents of `seed/` lost and gained against the committed result; exits 1 where
 * anything changed. `--update` makes what is read now the committed result.
 */
import { readRegistry } from '../../src/ingest/registry.ts';
import { changesOf, realDocuments, writeExpected } from './real.ts';

const registry = readRegistry();
const isUpdate = process.argv.includes('--update');
for (const document of realDocuments(registry)) {
  const changes = changesOf(document);
  console.log(`${document.name}: ${document.found.length} facts, ${changes.length} gained or lost`);
  for (const change of changes) console.log(`  ${change}`);
  if (isUpdate) writeExpected(document);
  else if (changes.length > 0) process.exitCode = 1;
}

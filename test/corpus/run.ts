/**
 * `npm run corpus`: what the real documents of `seed/` and the labelled ones of `test/gold/ministries/` lost and gained
 * against the committed result, and how the labelled pairs of statements of `test/gold/meanings/` are judged; exits 1
 * where anything changed. `--update` makes what is read now the committed result.
 * `--variations` also prints the shares of statements that are placed rightly in documents made from the real ones,
 * `--variations "KIND"` each wrong statement of one kind, with the first document in which one is. SEED=… makes other
 * documents.
 */
import { readRegistry } from '../../src/ingest/registry.ts';
import { readResolver, shippedMatcher } from '../../src/ingest/resolver.ts';
import { resolverOf } from '../../src/matching/resolver.ts';
import { changesOfLabels, writeLabels } from '../gold/meanings/gained.ts';
import { measured } from '../gold/meanings/measure.ts';
import { pairSets } from '../gold/meanings/pairs.ts';
import { tableOf as meaningsTableOf } from '../gold/meanings/table.ts';
import { ministryNames, ministryOf, writeDifferences } from '../gold/ministries/compare/ministries.ts';
import { tableOf as ministriesTableOf } from '../gold/ministries/compare/table.ts';
import { gainedAndLost } from './gained-and-lost.ts';
import { changesOf, realDocuments, writeExpected } from './real.ts';
import { jobsOf } from './variations/jobs.ts';
import { measure } from './variations/measure.ts';
import { detailsOf, tableOf } from './variations/table.ts';

const registry = readRegistry();
const isUpdate = process.argv.includes('--update');
for (const document of realDocuments(registry)) {
  const changes = changesOf(document);
  tell(`${document.name}: ${document.found.length} facts, ${changes.length} gained or lost`, changes);
  if (isUpdate) writeExpected(document);
}

const ministries = ministryNames.map((name) => ministryOf(name, registry));
console.log(`\n${ministriesTableOf(ministries)}`);
for (const ministry of ministries) {
  const changes = gainedAndLost(ministry.expected, ministry.found);
  if (changes.length > 0) tell(`${ministry.name}: ${changes.length} differences gained or lost`, changes);
  if (isUpdate) writeDifferences(ministry);
}

const alone = resolverOf(shippedMatcher());
const byMethod = new Map(pairSets.map((set) => [set, measured(set, registry, alone)]));
console.log(`\nBy the method alone:\n${meaningsTableOf(byMethod)}`);
const resolver = readResolver();
const labels = new Map(pairSets.map((set) => [set, measured(set, registry, resolver)]));
console.log(`\nWith the decisions of people:\n${meaningsTableOf(labels)}`);
for (const [set, judged] of labels) {
  const changes = changesOfLabels(set, judged);
  if (changes.length > 0) tell(`pairs ${set}: ${changes.length} gained or lost`, changes);
  if (isUpdate) writeLabels(set, judged);
}

const flag = process.argv.indexOf('--variations');
if (flag !== -1) {
  const kind = process.argv[flag + 1];
  const jobs = jobsOf(registry, Number(process.env.SEED ?? 1));
  const measures = jobs.filter((job) => kind === undefined || job.kind === kind).map(measure);
  console.log(`\n${tableOf(measures)}`);
  if (kind !== undefined) console.log(measures.map(detailsOf).join('\n'));
}

/** Prints what changed; a change that is not meant is a failure. */
function tell(heading: string, changes: readonly string[]): void {
  console.log(heading);
  for (const change of changes) console.log(`  ${change}`);
  if (changes.length > 0 && !isUpdate) process.exitCode = 1;
}

import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { readRegistry } from '../../src/ingest/registry.ts';
import { seedPath } from '../../src/registry/table.ts';

/** The shipped standard, as bytes, as lines and as a record. */
export const seedFile = seedPath('standards/q87900002-kk.txt');
export const seedBytes = readFileSync(seedFile);
export const seedLines = seedBytes.toString('utf8').split('\n');
export const registry = readRegistry();
export const seedRecord = recordOf(seedBytes, 'q87900002-kk.txt', registry);

import { readFileSync } from 'node:fs';
import { seedPath } from '../../src/registry/table.ts';

/** The shipped standard, as a file, as bytes and as lines. */
export const seedFile = seedPath('standards/q87900002-kk.txt');
export const seedBytes = readFileSync(seedFile);
export const seedLines = seedBytes.toString('utf8').split('\n');

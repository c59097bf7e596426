import { recordOf } from '../../src/ingest/read-standard.ts';
import { registry } from './registry.ts';
import { seedBytes } from './seed-file.ts';

export { registry } from './registry.ts';
export { seedBytes, seedFile, seedLines } from './seed-file.ts';

/** The shipped standard as a record. Reading it takes a moment: who needs only the file or the tables imports those. */
export const seedRecord = recordOf(seedBytes, 'q87900002-kk.txt', registry);

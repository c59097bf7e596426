import { identity } from './0001-identity.ts';
import { lookupIndexes } from './0002-lookups.ts';
import { nameIndexes } from './0003-names.ts';
import { provisions } from './0004-provisions.ts';
import { orderIndexes } from './0005-orders.ts';
import { meanings } from './0006-meanings.ts';
import { search } from './0007-search.ts';
import { pages } from './0008-pages.ts';
import { filters } from './0009-filters.ts';
import type { Migration } from './migration.ts';

/** All migrations, in the order in which they run. */
export const migrations: readonly Migration[] = [
  identity,
  lookupIndexes,
  nameIndexes,
  provisions,
  orderIndexes,
  meanings,
  search,
  pages,
  filters,
];

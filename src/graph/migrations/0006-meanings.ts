import type { Migration } from './migration.ts';

/** Wordings are found by the words that they share. Graphs from before get their terms and concepts by `kasip rebuild`. */
export const meanings: Migration = {
  id: '0006-meanings',
  schema: [
    'CREATE CONSTRAINT Term_id IF NOT EXISTS FOR (node:Term) REQUIRE node.id IS UNIQUE',
    'CREATE INDEX JUDGED_usefulness IF NOT EXISTS FOR ()-[edge:JUDGED]-() ON (edge.usefulness)',
  ],
};

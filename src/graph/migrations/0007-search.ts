import type { Migration } from './migration.ts';

/**
 * What is searched, found by its id and by its tokens. The analyzer takes these as they are: all that is done to words is
 * done in `src/text`. The label is of no other index, of which `IF NOT EXISTS` would say nothing. Graphs from before get their entries with 0008.
 */
export const search: Migration = {
  id: '0007-search',
  schema: [
    'CREATE CONSTRAINT SearchEntry_id IF NOT EXISTS FOR (node:SearchEntry) REQUIRE node.id IS UNIQUE',
    `CREATE FULLTEXT INDEX SearchEntry_tokens IF NOT EXISTS FOR (node:SearchEntry) ON EACH [node.tokens]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
};

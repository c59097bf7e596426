import type { Migration } from './migration.ts';

/** Related professions are named, and cards are found by these names. Nodes get the key when they are loaded again. */
export const nameIndexes: Migration = {
  id: '0003-names',
  schema: ['ProfessionCard', 'OccupationReference'].map(
    (label) => `CREATE INDEX ${label}_nameKey IF NOT EXISTS FOR (node:${label}) ON (node.nameKey)`,
  ),
};

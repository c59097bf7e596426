import type { Migration } from './migration.ts';

/** The provisions of acts: each found by its id, and those that no register lists all at once. */
export const provisions: Migration = {
  id: '0004-provisions',
  schema: [
    'CREATE CONSTRAINT Provision_id IF NOT EXISTS FOR (node:Provision) REQUIRE node.id IS UNIQUE',
    'CREATE INDEX Provision_listed IF NOT EXISTS FOR (node:Provision) ON (node.listed)',
  ],
};

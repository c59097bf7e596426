import type { Migration } from './migration.ts';

/** What nodes are looked up by, beside their id. */
const lookups: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Stated', 'standard'],
  ['Standard', 'code'],
  ['ProfessionCard', 'code'],
  ['ProfessionCard', 'level'],
  ['OccupationReference', 'code'],
  ['Citation', 'card'],
  ['Citation', 'act'],
  ['Finding', 'rule', 'severity'],
  ['Finding', 'severity'],
  ['Finding', 'card'],
  ['Profession', 'code', 'level'],
  ['Profession', 'level'],
  ['Occupation', 'code'],
  ['OccupationGroup', 'code'],
  ['EconomicActivity', 'code'],
  ['LegalAct', 'adiletId'],
  ['LegalAct', 'number'],
];

/** Lists that are paged by name: `(sortKey, id)`, in the order of the index. */
const sorted = [
  'Standard',
  'ProfessionCard',
  'Profession',
  'Occupation',
  'LegalAct',
  'LabourFunction',
  'Skill',
  'Ability',
  'Knowledge',
];

export const lookupIndexes: Migration = {
  id: '0002-lookups',
  schema: [...lookups, ...sorted.map((label) => [label, 'sortKey', 'id'] as const)].map(
    ([label, ...properties]) =>
      `CREATE INDEX ${[label, ...properties].join('_')} IF NOT EXISTS FOR (node:${label}) ` +
      `ON (${properties.map((property) => `node.${property}`).join(', ')})`,
  ),
};

import type { Migration } from './migration.ts';

/** What filtered lists are pages of: what is held equal, then the order and the id. */
const nodes: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Profession', 'levelDown', 'sortKey', 'id'],
  ['Profession', 'levelDown', 'codeUp', 'id'],
  ['Profession', 'levelDown', 'codeDown', 'id'],
  ['Profession', 'isPast'],
  ['Standard', 'codeUp', 'id'],
  ['Standard', 'codeDown', 'id'],
  ['LegalAct', 'numberKey'],
  ['LegalAct', 'professionRank', 'id'],
  ['Occupation', 'nameConflict', 'id'],
  ['Finding', 'severityKey', 'id'],
  ['Finding', 'severity', 'severityKey', 'id'],
  ['Finding', 'rule', 'severityKey', 'id'],
  ['LegalAct', 'firstCitation'],
];

export const filters: Migration = {
  id: '0009-filters',
  derivesAgain: true,
  schema: [
    // The levels that are stated alone: what states none has a page as well now.
    'DROP INDEX Profession_level_sortKey_id IF EXISTS',
    ...nodes.map(
      (one) =>
        `CREATE INDEX ${one.join('_')} IF NOT EXISTS FOR (it:${one[0]}) ON (${one
          .slice(1)
          .map((property) => `it.${property}`)
          .join(', ')})`,
    ),
  ],
};

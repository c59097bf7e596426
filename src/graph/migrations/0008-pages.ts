import type { Migration } from './migration.ts';

/** What lists are pages of: what is held equal, then the order and the id. */
const nodes: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Citation', 'act', 'documentKey', 'id'],
  ['Citation', 'act', 'role', 'documentKey', 'id'],
  ['Profession', 'level', 'sortKey', 'id'],
  ['Profession', 'codeUp', 'id'],
  ['Profession', 'codeDown', 'id'],
  ['Profession', 'levelUp', 'id'],
  ['Profession', 'levelDown', 'id'],
  ['LegalAct', 'citationCount', 'id'],
  ['Concept', 'conflict', 'id'],
  ['Skill', 'uneven', 'id'],
  ...['LabourFunction', 'Skill', 'Ability', 'Knowledge'].map(
    (label) => [label, 'professionCount', 'id'] as const,
  ),
];

const edges: readonly (readonly [type: string, ...properties: string[]])[] = [
  ['CITES', 'act', 'by', 'key', 'node'],
  ['CITES', 'act', 'by', 'level', 'key', 'node'],
  ['RESTS_ON', 'act', 'by', 'key', 'node'],
  ['REQUIRES', 'concept', 'key', 'node'],
  ['EXPRESSES', 'concept', 'key', 'node'],
];

const index = (pattern: string, [name, ...properties]: readonly string[]) =>
  `CREATE INDEX ${[name, ...properties].join('_')} IF NOT EXISTS FOR ${pattern} ON (${properties.map((property) => `it.${property}`).join(', ')})`;

export const pages: Migration = {
  id: '0008-pages',
  derivesAgain: true,
  schema: [
    ...nodes.map((one) => index(`(it:${one[0]})`, one)),
    ...edges.map((one) => index(`()-[it:${one[0]}]-()`, one)),
  ],
};

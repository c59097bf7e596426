import type { Migration } from './migration.ts';

/** Orders are looked up by their number, however it is spelled, and editions by their orders. Nodes get these when loaded again. */
export const orderIndexes: Migration = {
  id: '0005-orders',
  schema: [
    ['LegalAct', 'numberKey'],
    ['Edition', 'orderAct'],
    ['Edition', 'baseOrderAct'],
    ['Edition', 'orderNumberKey', 'orderDate'],
    ['Edition', 'baseOrderNumberKey', 'baseOrderDate'],
  ].map(
    ([label, ...properties]) =>
      `CREATE INDEX ${[label, ...properties].join('_')} IF NOT EXISTS FOR (node:${label}) ` +
      `ON (${properties.map((property) => `node.${property}`).join(', ')})`,
  ),
};

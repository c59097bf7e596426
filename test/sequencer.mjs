import Sequencer from '@jest/test-sequencer';

/** Files that take longest, and ask a graph of their own: begun first, so that both processes end together. */
const long = [
  'main/start',
  'ingest/follow-register',
  'main/acts-import-graph',
  'api/facets',
  'api/search',
  'graph/derived',
  'graph/load',
  'corpus/variations',
];

/** Files that ask the same graph, which stays as it is where one follows the other (`test/graph/filled.ts`). */
const together = [
  // Many of everything.
  ...['api/filter-combinations', 'api/paging', 'api/round-trips', 'api/filters', 'api/golden'],
  // What is stale: the second changes it.
  ...['api/stale', 'api/succession'],
  // All shipped documents.
  ...['api/random-queries', 'api/shipped-tables', 'api/shipped-paths', 'api/conflicts', 'api/warm-up'],
  // The shipped standard.
  ...[
    'api/cards-by-hand',
    'api/named',
    'api/gap',
    'api/modules-by-hand',
    'api/next-module',
    'api/overlap',
    'api/programme',
  ],
  ...['api/related', 'api/shared-modules', 'api/shared-modules-options', 'api/level-delta'],
  ...['api/shipped-impact'],
];

const order = [...long, ...together].map((name) => `/test/${name}.test.ts`);

/** The order of test files: the long ones, those of one graph, and the others as jest has them. */
export default class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = order.findIndex((name) => path.endsWith(name));
      return found < 0 ? order.length : found;
    };
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

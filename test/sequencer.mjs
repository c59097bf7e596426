import Sequencer from '@jest/test-sequencer';

/** Files that take longest, each more than half a minute: begun first, so that both processes end together. */
const long = [
  'main/start',
  'api/search',
  'ingest/follow-register',
  'main/acts-import-graph',
  'graph/load',
  'api/paging',
  'api/round-trips',
  'graph/derived',
  'corpus/variations',
  'api/stale',
];

/** Files that ask the same graph, which stays as it is where one follows the other (`test/graph/filled.ts`). */
const together = [
  'api/cards-by-hand',
  'api/gap',
  'api/modules-by-hand',
  'api/next-module',
  'api/overlap',
  'api/programme',
  'api/related',
  'api/shared-modules',
  'api/level-delta',
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

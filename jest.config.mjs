/**
 * Tests are TypeScript modules, compiled by swc. Two run at once, since those that ask Neo4j leave a core idle; not more,
 * since each of the two processes has a Neo4j of its own (`test/graph/test-store.ts`). What takes minutes, since it starts Neo4j
 * again and again, runs by `npm run test:size`. Which files come first, and which follow one another since they ask one graph, is in
 * `test/sequencer.mjs`.
 */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/sequencer.mjs',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: process.env.SIZE ? [] : ['/test/size/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 60_000,
};

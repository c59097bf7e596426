import { expect, test } from '@jest/globals';
import { renderConfiguration } from '../../src/neo4j/configuration.ts';
import { leastMemory, memoryFor, transactionMemory } from '../../src/neo4j/memory.ts';

test('a small store gets what a load of one large standard needs, however large the machine', () => {
  expect(memoryFor(6, 64_000)).toEqual({ heap: 1024, pageCache: 64 });
  expect(transactionMemory(memoryFor(6, 64_000))).toBe(728);
});

test('a large store gets a page cache for all of it, as far as the machine has that', () => {
  expect(memoryFor(1_000, 24_000)).toEqual({ heap: 1024, pageCache: 1_250 });
  expect(memoryFor(20_000, 24_000)).toEqual({ heap: 6_000, pageCache: 6_000 });
  expect(memoryFor(20_000, 1_000)).toEqual({ heap: 1024, pageCache: 250 });
});

test('a limit is kept, whatever the store', () => {
  for (const limit of [leastMemory, 1_500, 8_192])
    for (const store of [6, 20_000]) {
      const { heap, pageCache } = memoryFor(store, 1_000, limit);
      expect(heap + pageCache).toBe(limit);
    }
});

test('the configuration has them', () => {
  const text = renderConfiguration(20_001, memoryFor(1_000, 24_000));
  expect(text).toContain('server.memory.pagecache.size=1250m\n');
  expect(text).toContain('dbms.memory.transaction.total.max=728m\n');
});

import fc from 'fast-check';
import { nextSet } from '../../src/analysis/next-set.ts';
import { simpleClosedSets, tables } from './simple.ts';

const options = { minimumSupport: 2, minimumSize: 1 };

test('no set covers more of what remains, over all rows', () => {
  fc.assert(
    fc.property(tables, fc.uniqueArray(fc.nat({ max: 12 })), (rows, taught) => {
      const remaining = rows.map((row) => row.filter((item) => !taught.includes(item)));
      const worths = simpleClosedSets(remaining, 2, 1).map(({ items, support }) => items.length * support);
      const next = nextSet(rows, new Set(taught), options);
      expect(next === null ? 0 : next.items.length * next.support).toBe(Math.max(0, ...worths));
      if (next === null) return;
      const missing = remaining.filter((row) => next.items.every((item) => row.includes(item)));
      expect(missing).toHaveLength(next.support);
      expect(next.items.some((item) => taught.includes(item))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('one after another they cover all that two rows have, none of it twice', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const taught = new Set<number>();
      for (;;) {
        const next = nextSet(rows, taught, options);
        if (next === null) break;
        for (const item of next.items) taught.add(item);
      }
      const shared = rows.flat().filter((item) => rows.filter((row) => row.includes(item)).length >= 2);
      expect([...taught].sort((one, other) => one - other)).toEqual(
        [...new Set(shared)].sort((one, other) => one - other),
      );
    }),
  );
});

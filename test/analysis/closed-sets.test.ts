import fc from 'fast-check';
import { type ClosedSetOptions, closedSets } from '../../src/analysis/closed-sets.ts';
import type { SetList } from '../../src/analysis/set-list.ts';
import { tableOf } from '../../src/analysis/table.ts';
import { byItems, type SimpleSet, simpleClosedSets, tables } from './simple.ts';

const least = fc.record({
  minimumSupport: fc.integer({ min: 1, max: 5 }),
  minimumSize: fc.integer({ min: 1, max: 3 }),
});
const worth = (support: number, size: number) => (support - 1) * size;

function listed(sets: SetList): SimpleSet[] {
  return Array.from({ length: sets.count }, (_, at) => ({
    items: sets.items(at),
    support: sets.support(at),
  }));
}

function found(rows: readonly (readonly number[])[], options: ClosedSetOptions): SimpleSet[] {
  return listed(closedSets(tableOf(rows), options).sets);
}

test('are those of the slow simple version, each once', () => {
  fc.assert(
    fc.property(tables, least, (rows, { minimumSupport, minimumSize }) => {
      const sets = found(rows, { minimumSupport, minimumSize }).sort(byItems);
      expect(sets).toEqual(simpleClosedSets(rows, minimumSupport, minimumSize));
    }),
    { numRuns: 500 },
  );
});

test('no item can be added that all rows of a set have, and any two have their common items among them', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const sets = found(rows, { minimumSupport: 1, minimumSize: 1 });
      const known = new Set(sets.map(({ items }) => items.join(' ')));
      for (const { items, support } of sets) {
        const having = rows.filter((row) => items.every((item) => row.includes(item)));
        expect(having).toHaveLength(support);
        expect(items).toEqual(
          [...new Set(having[0])]
            .filter((item) => having.every((row) => row.includes(item)))
            .sort((a, b) => a - b),
        );
      }
      for (const one of sets) {
        for (const other of sets) {
          const both = one.items.filter((item) => other.items.includes(item));
          expect(both.length === 0 || known.has(both.join(' '))).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('do not depend on the order of the rows, nor on their numbers for items', () => {
  fc.assert(
    fc.property(tables, least, fc.nat(), (rows, options, turn) => {
      const shuffled = [...rows.slice(turn % (rows.length + 1)), ...rows.slice(0, turn % (rows.length + 1))];
      const renamed = shuffled.map((row) => row.map((item) => 100 - item));
      const back = found(renamed, options).map(({ items, support }) => ({
        items: items.map((item) => 100 - item).reverse(),
        support,
      }));
      expect(back.sort(byItems)).toEqual(found(rows, options).sort(byItems));
    }),
  );
});

test('the best are the first of all in the order of their worth, and it is said whether there are more', () => {
  fc.assert(
    fc.property(tables, least, fc.integer({ min: 1, max: 8 }), (rows, options, maximum) => {
      const all = found(rows, options).sort(
        (one, other) =>
          worth(other.support, other.items.length) - worth(one.support, one.items.length) ||
          other.support - one.support ||
          byItems(one, other),
      );
      const best = closedSets(tableOf(rows), { ...options, best: { maximum, worth } });
      expect(listed(best.sets)).toEqual(all.slice(0, maximum));
      expect(best.isCutOff).toBe(all.length > maximum);
      expect(best.isComplete).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what was found when the steps are used up is true, and it is said that there may be more', () => {
  fc.assert(
    fc.property(tables, fc.nat({ max: 60 }), fc.boolean(), (rows, maximumSteps, isBest) => {
      const all = simpleClosedSets(rows, 1, 1).map((set) => JSON.stringify(set));
      const { sets, isComplete } = closedSets(tableOf(rows), {
        minimumSupport: 1,
        minimumSize: 1,
        maximumSteps,
        ...(isBest && { best: { maximum: 1_000, worth } }),
      });
      const some = listed(sets).map((set) => JSON.stringify(set));
      expect(some.every((set) => all.includes(set))).toBe(true);
      expect(new Set(some).size).toBe(some.length);
      if (isComplete) expect(some).toHaveLength(all.length);
      else expect(some.length).toBeLessThanOrEqual(all.length);
    }),
  );
});

import fc from 'fast-check';
import { overlap } from '../../src/analysis/overlap.ts';

/** SEED=… tries other sets; a failure prints the seed and the smallest ones. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const subjects = fc.array(fc.array(fc.nat(12), { maxLength: 10 }), { minLength: 2, maxLength: 6 });

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const both = (one: readonly number[], other: readonly number[]) =>
  [...new Set(one)].filter((item) => other.includes(item)).length;
const size = (...lists: readonly (readonly number[])[]) => new Set(lists.flat()).size;

test('every item is there once, with those that have it, those of most subjects first', () => {
  fc.assert(
    fc.property(subjects, (sets) => {
      const { items } = overlap(sets);
      expect(items.map(({ item }) => item).toSorted()).toEqual([...new Set(sets.flat())].toSorted());
      for (const { item, subjects } of items) {
        expect(subjects).toEqual([...sets.keys()].filter((index) => sets[index]?.includes(item)));
      }
      const counts = items.map(({ subjects }) => subjects.length);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }),
  );
});

test('shares over all and of each pair are as sets counted one by one', () => {
  fc.assert(
    fc.property(subjects, (sets) => {
      const found = overlap(sets);
      const all = sets.reduce((one, other) => one.filter((item) => other.includes(item)));
      expect(found.shared).toBe(size(all));
      expect(found.jaccard).toBe(share(size(all), size(...sets)));
      expect(found.containment).toBe(share(size(all), Math.min(...sets.map((set) => size(set)))));
      const expected = sets.flatMap((one, index) =>
        sets.slice(index + 1).map((other, at) => ({
          one: index,
          other: index + 1 + at,
          shared: both(one, other),
          either: size(one, other),
          jaccard: share(both(one, other), size(one, other)),
          ofOne: share(both(one, other), size(one)),
          ofOther: share(both(one, other), size(other)),
        })),
      );
      expect(found.pairs).toEqual(expected);
    }),
  );
});

test('what says nothing shares nothing that could be counted', () => {
  expect(overlap([[], []])).toMatchObject({ shared: 0, jaccard: null, containment: null });
  expect(overlap([[1], []])).toMatchObject({ shared: 0, jaccard: 0, containment: null });
});

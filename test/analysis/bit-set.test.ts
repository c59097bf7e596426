import fc from 'fast-check';
import {
  bitSet,
  difference,
  has,
  intersection,
  isSubset,
  membersOf,
  sizeOf,
  union,
} from '../../src/analysis/bit-set.ts';
import { coverageOf, shareOf } from '../../src/analysis/coverage.ts';
import { sharingOf } from '../../src/analysis/sharing.ts';

const limit = 100;
const numbers = fc.uniqueArray(fc.nat({ max: limit - 1 }));
const rising = (members: Iterable<number>) => [...members].sort((one, other) => one - other);

test('bit sets are sets', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const one = bitSet(limit, some);
      const other = bitSet(limit, others);
      expect(membersOf(one)).toEqual(rising(some));
      expect(sizeOf(one)).toBe(some.length);
      expect(some.every((member) => has(one, member))).toBe(true);
      expect(others.filter((member) => has(one, member))).toEqual(
        others.filter((member) => some.includes(member)),
      );
      expect(membersOf(intersection(one, other))).toEqual(
        rising(some.filter((member) => others.includes(member))),
      );
      expect(membersOf(union(one, other))).toEqual(rising(new Set([...some, ...others])));
      expect(membersOf(difference(one, other))).toEqual(
        rising(some.filter((member) => !others.includes(member))),
      );
      expect(isSubset(one, other)).toBe(some.every((member) => others.includes(member)));
    }),
  );
});

test('what is covered and what remains are all that is required', () => {
  fc.assert(
    fc.property(fc.array(numbers), numbers, (rows, taught) => {
      const sets = rows.map((row) => bitSet(limit, row));
      const items = bitSet(limit, taught);
      for (const [at, coverage] of coverageOf(sets, items).entries()) {
        const remaining = sizeOf(difference(sets[at] as Uint32Array, items));
        expect(coverage.covered + remaining).toBe(coverage.required);
        expect(shareOf(coverage)).toBe(coverage.required === 0 ? 1 : coverage.covered / coverage.required);
      }
    }),
  );
});

test('what sets share: all have what is common, and each what it does not miss', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1 }), (rows) => {
      const sets = rows.map((row) => bitSet(limit, row));
      const { common, any, share, missing } = sharingOf(sets);
      const all = rising(new Set(rows.flat()));
      expect(membersOf(any)).toEqual(all);
      expect(membersOf(common)).toEqual(all.filter((member) => rows.every((row) => row.includes(member))));
      expect(share).toBe(all.length === 0 ? 1 : sizeOf(common) / all.length);
      expect(missing.map(membersOf)).toEqual(
        rows.map((row) => all.filter((member) => !row.includes(member))),
      );
    }),
  );
});

import fc from 'fast-check';
import { gap } from '../../src/analysis/gap.ts';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const whole = fc.record({
  item: fc.nat(6),
  texts: fc.tuple(fc.option(fc.nat(2))),
  place: fc.nat(2),
  parts: fc.array(fc.nat(4), { maxLength: 4 }),
});
const list = fc.array(whole, { maxLength: 8 });

test('each thing that is needed is missing, nearly held, moved or held', () => {
  fc.assert(
    fc.property(list, list, (have, need) => {
      const found = gap(have, need);
      expect(found.map(({ item }) => item)).toEqual([...new Set(need.map(({ item }) => item))]);
      for (const { item, holding, lacking, moved } of found) {
        const held = have.filter((one) => one.item === item);
        const needed = need.filter((one) => one.item === item);
        const parts = new Set(held.flatMap((one) => one.parts));
        const without = new Set(needed.flatMap((one) => one.parts).filter((part) => !parts.has(part)));
        const isMoved = !needed.some(({ place }) => held.some((one) => one.place === place));
        const expected =
          held.length === 0 ? 'missing' : without.size > 0 ? 'nearly' : isMoved ? 'moved' : 'held';
        expect(holding).toBe(expected);
        expect(new Set(lacking)).toEqual(held.length === 0 ? new Set() : without);
        expect(moved).toBe(held.length > 0 && isMoved);
      }
    }),
  );
});

test('who has all that is needed lacks nothing', () => {
  fc.assert(
    fc.property(list, (need) => {
      expect(gap(need, need).every(({ holding }) => holding === 'held')).toBe(true);
    }),
  );
});

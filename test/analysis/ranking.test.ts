import fc from 'fast-check';
import { ranking, rarity } from '../../src/analysis/ranking.ts';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const layer = fc.record({
  weight: fc.integer({ min: 1, max: 5 }),
  items: fc
    .uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), {
      selector: ([item]) => item,
      maxLength: 6,
    })
    .map((entries) => new Map(entries)),
});
const world = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    layers: fc.array(layer, { minLength: count, maxLength: count }),
    candidates: fc.array(
      fc.record({
        shared: fc.array(fc.array(fc.nat(12), { maxLength: 8 }), { minLength: count, maxLength: count }),
        bonuses: fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
      }),
      { maxLength: 5 },
    ),
  }),
);

test('the score is the weighted mean of the shares of the layers, and the bonuses', () => {
  fc.assert(
    fc.property(world, ({ layers, candidates }) => {
      const ranked = ranking(layers, candidates);
      expect(ranked.map(({ candidate }) => candidate).toSorted()).toEqual([...candidates.keys()]);
      for (const { candidate, score, layers: scores } of ranked) {
        let part = 0;
        let whole = 0;
        for (const [index, { weight, items }] of layers.entries()) {
          const has = candidates[candidate]?.shared[index] ?? [];
          let held = 0;
          let total = 0;
          for (const [item, rare] of items) {
            total += rare;
            if (has.includes(item)) held += rare;
          }
          expect(scores[index]?.of).toBe(items.size);
          expect(scores[index]?.shared).toBe([...items.keys()].filter((item) => has.includes(item)).length);
          if (total === 0) {
            expect(scores[index]?.share).toBeNull();
            continue;
          }
          expect(scores[index]?.share).toBeCloseTo(held / total, 10);
          part += (weight * held) / total;
          whole += weight;
        }
        const bonuses = candidates[candidate]?.bonuses.reduce((sum, bonus) => sum + bonus, 0) ?? 0;
        expect(score).toBeCloseTo((whole === 0 ? 0 : part / whole) + bonuses, 10);
      }
      const order = ranked.map(({ score }) => score);
      expect(order).toEqual(order.toSorted((one, other) => other - one));
    }),
  );
});

test('an item is the rarer the fewer have it, and never quite worthless', () => {
  expect(rarity(10, 10)).toBeGreaterThan(0);
  expect(rarity(1, 10)).toBeGreaterThan(rarity(2, 10));
  expect(rarity(1, 10)).toBeCloseTo(Math.log(11));
});

import fc from 'fast-check';
import { type Change, delta, type Occurrence } from '../../src/analysis/delta.ts';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const text = fc.option(fc.nat(3));
const occurrence = fc.record({
  item: fc.nat(6),
  texts: fc.tuple(text, text),
  place: fc.nat(2),
});
const list = fc.array(occurrence, { maxLength: 8 });

/** Looks through everything for each item. */
function slowly(from: readonly Occurrence[], to: readonly Occurrence[]) {
  const items = [...new Set([...to, ...from].map(({ item }) => item))];
  return items.map((item) => {
    const before = from.filter((one) => one.item === item);
    const after = to.filter((one) => one.item === item);
    const reworded = [0, 1].some((language) => {
      const old = before.map(({ texts }) => texts[language]).filter((one) => one !== null);
      const now = after.map(({ texts }) => texts[language]).filter((one) => one !== null);
      return old.length > 0 && now.length > 0 && now.every((one) => !old.includes(one));
    });
    const stays = after.some(({ place }) => before.some((one) => one.place === place));
    const kept: Change = stays ? (reworded ? 'reworded' : 'unchanged') : 'moved';
    const change = before.length === 0 ? 'added' : after.length === 0 ? 'dropped' : kept;
    return { item, change, reworded, before, after };
  });
}

test('what became of each item is what looking through both lists says', () => {
  fc.assert(
    fc.property(list, list, (from, to) => {
      const found = delta(from, to).map((change) => ({
        item: change.item,
        change: change.change,
        reworded: change.reworded,
        before: change.from.map((index) => from[index]),
        after: change.to.map((index) => to[index]),
      }));
      expect(found).toEqual(slowly(from, to));
    }),
  );
});

test('nothing changes from a list to itself, and back is forth the other way round', () => {
  fc.assert(
    fc.property(list, list, (from, to) => {
      expect(delta(from, from).every(({ change }) => change === 'unchanged')).toBe(true);
      const turned: Partial<Record<Change, Change>> = { added: 'dropped', dropped: 'added' };
      const byItem = (changes: ReturnType<typeof delta>, turn: boolean) =>
        changes.map(({ item, change }) => `${item} ${turn ? (turned[change] ?? change) : change}`).toSorted();
      expect(byItem(delta(to, from), true)).toEqual(byItem(delta(from, to), false));
    }),
  );
});

import fc from 'fast-check';
import { counterparts, type Outline } from '../../src/analysis/counterparts.ts';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const outline = fc.record({
  item: fc.nat(8),
  place: fc.nat(1),
  parts: fc.array(fc.nat(5), { maxLength: 4 }),
});
const list = fc.array(outline, { maxLength: 6 });

const shared = (one: Outline, other: Outline) =>
  one.place === other.place ? new Set(one.parts.filter((part) => other.parts.includes(part))).size : 0;

/** Takes the likest pair that is left, again and again. */
function slowly(from: readonly Outline[], to: readonly Outline[]): readonly (readonly number[])[] {
  const found = to.map(({ item }) => [...from.keys()].filter((index) => from[index]?.item === item));
  const left = [...from.keys()].filter((index) => !to.some(({ item }) => item === from[index]?.item));
  const open = [...to.keys()].filter((index) => found[index]?.length === 0);
  for (;;) {
    let best: [number, number] | null = null;
    let most = 0;
    for (const one of left) {
      for (const other of open) {
        const likeness = shared(from[one] as Outline, to[other] as Outline);
        if (likeness > most) [best, most] = [[one, other], likeness];
      }
    }
    if (best === null) return found;
    found[best[1]] = [best[0]];
    left.splice(left.indexOf(best[0]), 1);
    open.splice(open.indexOf(best[1]), 1);
  }
}

test('the same items correspond, and of what is left the likest, one to one', () => {
  fc.assert(
    fc.property(list, list, (from, to) => {
      expect(counterparts(from, to)).toEqual(slowly(from, to));
    }),
  );
});

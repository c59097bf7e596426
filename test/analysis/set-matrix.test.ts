import { setMatrix } from '../../src/analysis/set-matrix.ts';
import { seededRandom } from '../graph/random-plans.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const below = (count: number) => Math.floor(random() * count);

test(`pairs of sets are what plain sets say (SEED=${seed})`, () => {
  for (let run = 0; run < 300; run++) {
    const items = Array.from({ length: below(90) }, (_, index) => `i${index}`);
    const sets = (count: number) =>
      Array.from({ length: count }, () => items.filter(() => random() < 0.15).toSorted(() => random() - 0.5));
    const [rows, columns] = [sets(below(5)), sets(below(5))];
    const had = (item: string) => [...rows, ...columns].filter((set) => set.includes(item)).length;
    const expected = rows.flatMap((one, row) =>
      columns.flatMap((other, column) => {
        const shared = one.filter((item) => other.includes(item));
        const [rarest] = shared.toSorted((a, b) => had(a) - had(b) || (a < b ? -1 : 1));
        const union = new Set([...one, ...other]).size;
        return rarest ? [{ row, column, shared: shared.length, union, ofRow: one.length, rarest }] : [];
      }),
    );
    expect(setMatrix(rows, columns)).toEqual(expected);
  }
});

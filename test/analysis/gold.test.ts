import { readdirSync, readFileSync } from 'node:fs';
import { closedSets } from '../../src/analysis/closed-sets.ts';
import { tableOf } from '../../src/analysis/table.ts';

interface Gold {
  readonly minimumSupport: number;
  readonly minimumSize: number;
  readonly rows: readonly (readonly number[])[];
  readonly sets: readonly (readonly [items: readonly number[], support: number])[];
}

const folder = new URL('../gold/closed-sets/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('there are twenty tables', () => {
  expect(files).toHaveLength(20);
});

test.each(files)('%s: the closed sets are those that others found', (file) => {
  const { rows, sets, minimumSupport, minimumSize } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  ) as Gold;
  const found = closedSets(tableOf(rows), { minimumSupport, minimumSize }).sets;
  const listed = Array.from({ length: found.count }, (_, at) => [found.items(at), found.support(at)]);
  const inOrder = (list: readonly unknown[]) => list.map((set) => JSON.stringify(set)).sort();
  expect(inOrder(listed)).toEqual(inOrder(sets));
});

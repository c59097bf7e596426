import { z } from 'zod';
import { optionalNumber, optionalText } from '../../src/graph/read/columns.ts';
import { requiredColumns, rowReader } from '../../src/graph/read/row/reader.ts';
import { columnsOf, sent, whole } from '../../src/graph/read/row/sent.ts';
import { withSends } from '../../src/graph/sends.ts';

const shape = z.object({
  id: z.string(),
  kind: z.enum(['law', 'order']),
  title: optionalText,
  year: optionalNumber,
  isListed: z.boolean().default(false),
  roles: z.array(z.string()).default([]),
});

function read(...values: readonly unknown[]) {
  const refused: string[] = [];
  const row = rowReader(shape.shape)(values, (column) => refused.push(column));
  return { row, refused };
}

test('a row is made of the values of its columns in their order; what is missing is as its shape says', () => {
  const blank = { title: null, year: null, isListed: false, roles: [] };
  expect(read('a', 'law')).toEqual({ row: { id: 'a', kind: 'law', ...blank }, refused: [] });
  expect(read('a', 'law', null, 2011, null, ['scope']).row).toEqual({
    id: 'a',
    kind: 'law',
    ...blank,
    year: 2011,
    roles: ['scope'],
  });
  expect(requiredColumns(shape.shape)).toEqual(['id', 'kind']);
});

test('a value of another kind is refused, and so is a row without what it must have', () => {
  expect(read(null, 'law').refused).toEqual(['id']);
  expect(read('a', 'decree').refused).toEqual(['kind']);
  expect(read('a', 'law', 1, '2011', 'yes', [1]).refused).toEqual(['title', 'year', 'isListed', 'roles']);
});

test('a column of any other shape is what the shape makes of it', () => {
  const reader = rowReader({
    pair: z.tuple([z.string(), z.number()]).transform(([name]) => name),
    none: z.string().nullable(),
  });
  const refused: string[] = [];
  expect(reader([['a', 1], null], (column) => refused.push(column))).toEqual({ pair: 'a', none: null });
  reader([['a'], 1], (column) => refused.push(column));
  expect(refused).toEqual(['pair', 'none']);
});

test('rows of one reader do not share what they have', () => {
  const reader = rowReader(shape.shape);
  const [one, other] = ['a', 'b'].map((id) => reader([id, 'law'], () => {}));
  expect(one).not.toBe(other);
  expect([one, other]).toMatchObject([{ id: 'a' }, { id: 'b' }]);
});

test('a list of anything else than its columns is no row', () => {
  expect(sent.QualificationLevel.row.safeParse(['level:nqf/4', 'NQF', 4]).success).toBe(true);
  expect(sent.QualificationLevel.row.safeParse({ id: 'level:nqf/4' }).success).toBe(false);
  const { error } = sent.QualificationLevel.row.safeParse(['level:nqf/4', 'NQF', 'four']);
  expect(error?.issues[0]?.path).toEqual(['level']);
});

test('a statement gets the properties of the nodes that it names, and nothing where it names none', () => {
  expect(withSends('RETURN 1', { id: 1 })).toEqual({ id: 1 });
  const text = `RETURN ${sent.Profession.cypher('n')}, ${sent.Profession.cypher('m')}`;
  expect(withSends(text, {})).toEqual({ sends: { Profession: columnsOf.Profession } });
  expect(withSends(text, {}, { ...whole, Profession: ['id'] })).toEqual({ sends: { Profession: ['id'] } });
});

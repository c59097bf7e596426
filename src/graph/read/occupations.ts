import { beginsWith, exists, isOneOf, startsWith, startsWithAny } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { occupationItem } from './occupation.ts';
import { byText } from './order.ts';
import { sent } from './row/sent.ts';

/** Null filters nothing. */
export interface OccupationFilter {
  readonly codes: readonly string[] | null;
  /** Beginnings of a code: any of them; none begins with another. */
  readonly code: readonly string[] | null;
  /** Code of a group, with which the codes in it begin. */
  readonly group: string | null;
  /** None twice. */
  readonly levels: readonly number[] | null;
}

/** The code is the sort key. */
const byCode = byText('n.sortKey');
const inOrder = { CODE: () => ({ order: byCode, using: 'n:Occupation(sortKey, id)' }) };

export const occupations = filteredList<OccupationFilter, 'CODE', typeof occupationItem.shape>({
  name: 'occupations',
  label: 'Occupation',
  ways: [
    { by: ['codes'], match: 'MATCH (n:Occupation) WHERE n.code IN $codes' },
    {
      by: ['code'],
      match: 'MATCH (n:Occupation)',
      where: () => [beginsWith('sortKey', 'value')],
      orders: inOrder,
      each: 'code',
    },
    {
      by: ['group'],
      match: 'MATCH (n:Occupation)',
      where: () => [beginsWith('sortKey', '$group')],
      orders: inOrder,
    },
    {
      by: ['levels'],
      // By its id, since an edge to it stands among some sixty others.
      match: "MATCH (profession:Profession), (n:Occupation {id: 'occupation:' + profession.codeUp})",
      where: () => ['profession.levelDown = value AND profession.id IS NOT NULL'],
      orders: {
        CODE: () => ({
          order: { ...byText('profession.codeUp'), prefix: ['profession.levelDown'] },
          using: 'profession:Profession(levelDown, codeUp, id)',
        }),
      },
      each: 'levels',
    },
  ],
  conditions: {
    codes: isOneOf('code', 'codes'),
    code: startsWithAny('code', 'code'),
    group: startsWith('code', 'group'),
    levels: exists('(n)<-[:OF_OCCUPATION]-(at:Profession) WHERE at.levelDown IN $levels', 'levels'),
  },
  orders: { CODE: () => byCode },
  columns: `node: ${sent.Occupation.cypher('n')}`,
  item: occupationItem,
});

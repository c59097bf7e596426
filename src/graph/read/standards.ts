import { beginsWith, exists, startsWith, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { byCode, byText, codeKey, type Direction } from './order.ts';
import { citesChosen, citingChosen } from './pages-of-act.ts';
import { sent } from './row/sent.ts';
import { standardItem } from './standard.ts';

/** Null filters nothing; `name` in words in lower case. */
export type StandardFilter = Readonly<
  Record<'legalAct' | 'profession' | 'activity' | 'code', string | null>
> & { readonly name: readonly string[] | null };

const byName = (direction: Direction) => byText('n.sortKey', direction);
const citing = citingChosen('Standard');
const total = citing.total('act.standardCount');

export const standards = filteredList<StandardFilter, 'NAME' | 'CODE', typeof standardItem.shape>({
  name: 'standards',
  label: 'Standard',
  ways: [
    {
      by: ['profession'],
      match: `MATCH (:Profession {id: $profession})<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(n:Standard)`,
    },
    {
      by: ['legalAct'],
      match: citing.match,
      where: () => citing.where,
      orders: {
        NAME: (direction) => ({ order: citing.order(byName(direction)), using: citing.using }),
      },
      total,
    },
    { by: ['legalAct'], match: citing.sorted, total },
    {
      by: ['activity'],
      match: `MATCH (:EconomicActivity {code: $activity})<-[:CLASSIFIED_AS]-(n:Standard)`,
    },
    {
      by: ['code'],
      match: 'MATCH (n:Standard)',
      where: (direction) => [beginsWith(codeKey(direction), '$code')],
      orders: {
        CODE: (direction) => ({
          order: byCode(direction),
          using: `n:Standard(${codeKey(direction)}, id)`,
        }),
      },
    },
    {
      by: ['code'],
      match: `MATCH (n:Standard) USING INDEX n:Standard(codeUp, id)
  WHERE ${beginsWith('codeUp', '$code')} AND n.id IS NOT NULL`,
    },
  ],
  conditions: {
    profession: exists(
      '(n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(:Profession {id: $profession})',
      'profession',
    ),
    activity: exists('(n)-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity})', 'activity'),
    code: startsWith('code', 'code'),
    legalAct: citesChosen('Standard'),
    name: wordsBegin('name', 'name'),
  },
  orders: { NAME: byName, CODE: byCode },
  columns: `node: ${sent.Standard.cypher('n')}`,
  item: standardItem,
});

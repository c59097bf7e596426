import { z } from 'zod';
import { exists, startsWith, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { byText, orLast } from './order.ts';
import { pageQuery } from './page.ts';
import { citingAct } from './pages-of-act.ts';
import { standardRow } from './row/standard.ts';

const standardItem = z.object({ node: standardRow });

/** Null filters nothing; `name` in words in lower case. */
export type StandardFilter = Readonly<
  Record<'legalAct' | 'profession' | 'activity' | 'code', string | null>
> & { readonly name: readonly string[] | null };

export const standards = filteredList<StandardFilter, 'NAME' | 'CODE', typeof standardItem.shape>({
  name: 'standards',
  entries: {
    legalAct: 'MATCH (:LegalAct {id: $legalAct})<-[:CITES]-(n:Standard)',
    profession: `MATCH (:Profession {id: $profession})<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(n:Standard)
  WITH DISTINCT parent, n`,
  },
  label: 'Standard',
  conditions: {
    legalAct: exists('(n)-[:CITES]->(:LegalAct {id: $legalAct})', 'legalAct'),
    profession: exists(
      '(n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(:Profession {id: $profession})',
      'profession',
    ),
    activity: exists('(n)-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity})', 'activity'),
    code: startsWith('code', 'code'),
    name: wordsBegin('name', 'name'),
  },
  orders: {
    NAME: (direction) => byText('n.sortKey', direction),
    CODE: (direction) => byText(orLast('n.code', direction), direction),
  },
  columns: 'node: n {.*}',
  item: standardItem,
});

export const standardsOfLegalAct = pageQuery({
  name: 'standards of legal act',
  ...citingAct('Standard', { count: 'standardCount' }),
  columns: 'node: n {.*}',
  item: standardItem,
});

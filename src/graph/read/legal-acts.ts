import { z } from 'zod';
import type { ActKind } from '../../model/act.ts';
import type { ActStatus } from '../../model/act-status.ts';
import { exists, isOneOf, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { byNumber, byText, type Direction, orLast } from './order.ts';
import { sent } from './row/sent.ts';
import { statusIs } from './status.ts';

const legalActItem = z.object({ node: sent.LegalAct.row });

/** Null filters nothing; `number` as `foldedNumber` has it; `title` in words in lower case, `named`: what can have
 * these, where that is few; `asOf` is the day of `status`. */
export interface LegalActFilter {
  readonly profession: string | null;
  readonly standard: string | null;
  readonly kinds: readonly ActKind[] | null;
  readonly status: ActStatus | null;
  readonly asOf: string | null;
  readonly cited: boolean | null;
  readonly listed: boolean | null;
  readonly number: string | null;
  readonly title: readonly string[] | null;
  readonly named: readonly string[] | null;
}

const byTitle = (direction: Direction) => byText('n.sortKey', direction);
const byCitations = (direction: Direction) => byNumber('n.citationCount', direction);

export const legalActs = filteredList<
  LegalActFilter,
  'TITLE' | 'CITATIONS' | 'ADOPTED',
  typeof legalActItem.shape
>({
  name: 'legal acts',
  label: 'LegalAct',
  ways: [
    { by: ['named'], match: 'UNWIND $named AS id MATCH (n:LegalAct {id: id})' },
    { by: ['number'], match: 'MATCH (n:LegalAct {numberKey: $number})' },
    { by: ['profession'], match: 'MATCH (:Profession {id: $profession})-[:CITES]->(n:LegalAct)' },
    { by: ['standard'], match: 'MATCH (:Standard {id: $standard})-[:CITES]->(n:LegalAct)' },
    {
      by: ['cited'],
      fits: ({ cited }) => cited === true,
      match: 'MATCH (n:LegalAct)',
      where: () => ['n.firstCitation IS NOT NULL'],
      orders: {
        TITLE: (direction) => ({ order: byTitle(direction), using: 'n:LegalAct(sortKey, id)' }),
        CITATIONS: (direction) => ({ order: byCitations(direction), using: 'n:LegalAct(citationCount, id)' }),
      },
      total: `COUNT {
      MATCH (act:LegalAct) USING INDEX act:LegalAct(firstCitation) WHERE act.firstCitation IS NOT NULL }`,
    },
  ],
  conditions: {
    profession: exists('(n)<-[:CITES]-(:Profession {id: $profession})', 'profession'),
    standard: exists('(n)<-[:CITES]-(:Standard {id: $standard})', 'standard'),
    kinds: isOneOf('kind', 'kinds'),
    status: statusIs,
    asOf: null,
    cited: '($cited IS NULL OR (n.firstCitation IS NOT NULL) = $cited)',
    listed: '($listed IS NULL OR n.listed = $listed)',
    number: '($number IS NULL OR n.numberKey = $number)',
    title: wordsBegin('title', 'title'),
    named: null,
  },
  orders: {
    TITLE: byTitle,
    CITATIONS: byCitations,
    ADOPTED: (direction) => byText(orLast('n.adoptedOn', direction), direction),
  },
  columns: `node: ${sent.LegalAct.cypher('n')}`,
  item: legalActItem,
});

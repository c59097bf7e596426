import { z } from 'zod';
import { type ActKind, evidenceGrades } from '../../model/act.ts';
import type { ActStatus } from '../../model/act-status.ts';
import { optionalText } from './columns.ts';
import { exists, isOneOf, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { listQuery } from './list.ts';
import { byNumber, byText, orLast } from './order.ts';
import { legalActRow } from './row/legal-act.ts';
import { statusIs } from './status.ts';

const legalActItem = z.object({ node: legalActRow });

/** Null filters nothing; `number` as `foldedNumber` has it; `title` in words in lower case; `asOf` is the day of `status`. */
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
}

export const legalActs = filteredList<
  LegalActFilter,
  'TITLE' | 'CITATIONS' | 'ADOPTED',
  typeof legalActItem.shape
>({
  name: 'legal acts',
  entries: {
    profession: 'MATCH (:Profession {id: $profession})-[:CITES]->(n:LegalAct)',
    standard: 'MATCH (:Standard {id: $standard})-[:CITES]->(n:LegalAct)',
  },
  label: 'LegalAct',
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
  },
  orders: {
    TITLE: (direction) => byText('n.sortKey', direction),
    CITATIONS: (direction) => byNumber('n.citationCount', direction),
    ADOPTED: (direction) => byText(orLast('n.adoptedOn', direction), direction),
  },
  columns: 'node: n {.*}',
  item: legalActItem,
});

/** `act` is the other act: the new one of an old one, or the old one of a new one. */
export const replacement = z.object({
  act: legalActRow,
  old: legalActRow,
  new: legalActRow,
  part: optionalText,
  isRenewal: z.boolean(),
  evidence: z.enum(evidenceGrades),
  fromKnown: z.boolean(),
  fromEarliest: optionalText,
  fromLatest: optionalText,
});
export type ReplacementRow = z.infer<typeof replacement>;

const columns = 'old: old {.*}, new: new {.*}';

/** In the order of the parts, the whole first. */
const byPart = "coalesce(n.part, ''), n.act.id";

export const replacementsOfLegalAct = listQuery({
  name: 'replacements of legal act',
  match: `MATCH (old:LegalAct {id: parent})-[edge:REPLACED_BY]->(new:LegalAct)
  WITH edge {.*, act: new {.*}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});

export const replacedByLegalAct = listQuery({
  name: 'replaced by legal act',
  match: `MATCH (new:LegalAct {id: parent})<-[edge:REPLACED_BY]-(old:LegalAct)
  WITH edge {.*, act: old {.*}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});

import { z } from 'zod';
import { byText, documentKey } from './order.ts';
import { pageQuery } from './page.ts';
import { citationRow } from './row/citation.ts';
import { editionRow } from './row/edition.ts';
import { legalActRow } from './row/legal-act.ts';
import { statusOn } from './status.ts';

const lawFinding = z.object({
  citation: citationRow,
  act: legalActRow,
  edition: editionRow,
  /** The day that is asked. */
  asOf: z.string(),
});
export type LawFindingRow = z.infer<typeof lawFinding>;

const lawFindingItem = z.object({ node: lawFinding });

/** The day of a text, as `src/model/text-day.ts` says it. */
const yearBegins = "toString(e.year) + '-01-01'";
const yearEnds = "toString(e.year) + '-12-31'";
const earliest = `CASE WHEN e.orderDate IS NOT NULL THEN e.orderDate
    WHEN coalesce(e.baseOrderDate > ${yearEnds}, false) THEN null
    WHEN coalesce(e.baseOrderDate > ${yearBegins}, false) THEN e.baseOrderDate
    ELSE ${yearBegins} END`;
const latest = `CASE WHEN e.orderDate IS NOT NULL THEN e.orderDate
    WHEN coalesce(e.baseOrderDate > ${yearEnds}, false) THEN null
    ELSE ${yearEnds} END`;

/** The gravest first, then as the text has them; nothing wrong: null. What is wrong is what `lawFault` says. */
const rank = `CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE'
    THEN CASE act.statusEvidence WHEN 'unverified' THEN '1' ELSE '0' END
    WHEN ${statusOn('$asOf', 'act')} = 'CEASED' THEN '1' END`;

export const lawFindingsOfEdition = lawFindings('edition', 'MATCH (e:Edition {id: parent})');

export const lawFindingsOfStandard = lawFindings(
  'standard',
  'MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->(e:Edition)',
);

function lawFindings(of: string, edition: string) {
  return pageQuery<typeof lawFindingItem.shape, { readonly asOf: string }>({
    name: `law findings of ${of}`,
    match: `${edition}
  MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)
  WITH parent, e, n, act, ${earliest} AS earliest, ${latest} AS latest
  WITH parent, e, n, act, ${statusOn('earliest', 'act')} AS first, ${statusOn('latest', 'act')} AS last
  WITH parent, e, n, act, ${rank} AS rank`,
    where: ['rank IS NOT NULL'],
    order: byText(`rank + ' ' + ${documentKey}`),
    columns: 'node: {citation: n {.*}, act: act {.*}, edition: e {.*}, asOf: $asOf}',
    item: lawFindingItem,
  });
}

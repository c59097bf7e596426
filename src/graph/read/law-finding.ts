import { z } from 'zod';
import type { Severity } from '../../model/finding.ts';
import { byText } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';
import { statusOn } from './status.ts';

const lawFinding = z.object({
  citation: sent.Citation.row,
  act: sent.LegalAct.row,
  edition: sent.Edition.row,
  /** The day that is asked. */
  asOf: z.string(),
});
export type LawFindingRow = z.infer<typeof lawFinding>;

const lawFindingItem = z.object({ node: lawFinding });

/** What is wrong, as `lawFault` says it, a test holds one against the other; null: nothing. */
const rule = `CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN ${statusOn('$asOf', 'act')} = 'CEASED' THEN 'act-ceased-since' END`;
const evidence = `CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END`;
const severity = `CASE WHEN rule = 'act-not-in-force-when-enacted' AND ${evidence} <> 'unverified'
    THEN 'error' ELSE 'warning' END`;

export interface LawFindingFilter {
  readonly asOf: string;
  /** Null filters nothing. */
  readonly rules: readonly string[] | null;
  readonly severities: readonly Severity[] | null;
}

const citations = 'MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)';

export const lawFindingsOfEdition = lawFindings(
  'edition',
  `MATCH (e:Edition {id: parent})
  ${citations}`,
);

export const lawFindingsOfStandard = lawFindings(
  'standard',
  `MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->(e:Edition)
  ${citations}`,
);

/** From the acts, of which few can be at fault: those that have an end, or began after some edition was enacted. */
export const allLawFindings = lawFindings(
  'all',
  `CALL () { MATCH (:Standard)-[:CURRENT_EDITION]->(e:Edition) RETURN min(e.enactedLatest) AS enacted }
  MATCH (act:LegalAct) WHERE act.firstCitation IS NOT NULL
    AND (act.ceasedOnLatest IS NOT NULL OR act.adoptedOn > enacted OR act.inForceFromEarliest > enacted)
  MATCH (act)<-[:NAMES]-(n:Citation)
  MATCH (e:Edition {id: n.edition}) WHERE EXISTS { (e)<-[:CURRENT_EDITION]-() }`,
);

/** The gravest first, then as the texts have them. */
function lawFindings(of: string, match: string) {
  return pageQuery<typeof lawFindingItem.shape, LawFindingFilter>({
    name: `law findings of ${of}`,
    match: `${match}
  WITH parent, e, n, act, ${statusOn('e.enactedEarliest', 'act')} AS first, ${statusOn('e.enactedLatest', 'act')} AS last
  WITH parent, e, n, act, first, ${rule} AS rule
  WITH parent, e, n, act, rule, ${severity} AS severity`,
    where: [
      'rule IS NOT NULL',
      '($rules IS NULL OR rule IN $rules)',
      '($severities IS NULL OR severity IN $severities)',
    ],
    order: byText("severity + ' ' + n.documentKey"),
    columns: `node: {citation: ${sent.Citation.cypher('n')}, act: ${sent.LegalAct.cypher('act')}, edition: ${sent.Edition.cypher('e')}, asOf: $asOf}`,
    item: lawFindingItem,
  });
}

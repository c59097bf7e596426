import { z } from 'zod';
import type { Severity } from '../../model/finding.ts';
import { isOneOf } from './conditions.ts';
import { listQuery } from './list.ts';
import { bySeverity, severityRank } from './order.ts';
import { pageQuery } from './page.ts';
import { findingRow } from './row/finding.ts';

const findingItem = z.object({ node: findingRow });

/** Null filters nothing. */
export interface FindingFilter {
  readonly rules: readonly string[] | null;
  readonly severities: readonly Severity[] | null;
  readonly standard: string | null;
  readonly card: string | null;
}

const findingPage = { order: bySeverity, columns: 'node: n {.*}', item: findingItem };

export const findings = pageQuery<typeof findingItem.shape, FindingFilter>({
  ...findingPage,
  name: 'findings',
  match: 'MATCH (n:Finding)',
  where: [
    isOneOf('rule', 'rules'),
    isOneOf('severity', 'severities'),
    '($standard IS NULL OR n.standard = $standard)',
    '($card IS NULL OR n.card = $card)',
  ],
});

export const findingsOfStandard = pageQuery({
  ...findingPage,
  name: 'findings of standard',
  match: 'MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_FINDING]->(n:Finding)',
});

export const findingsOfEdition = pageQuery({
  ...findingPage,
  name: 'findings of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_FINDING]->(n:Finding)',
});

export const findingsOfCard = listQuery({
  name: 'findings of card',
  match: 'MATCH (n:Finding {card: parent})',
  order: `${severityRank}, n.position`,
  row: findingRow,
});

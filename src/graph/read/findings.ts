import type { Severity } from '../../model/finding.ts';
import { isOneOf } from './conditions.ts';
import { filteredList, type Way } from './filtered.ts';
import { findingItem } from './finding.ts';
import { bySeverity, ofNodes } from './order.ts';
import { sent } from './row/sent.ts';

/** Null filters nothing; of no list an entry stands twice. */
export interface FindingFilter {
  readonly rules: readonly string[] | null;
  readonly severities: readonly Severity[] | null;
  readonly standard: string | null;
  readonly card: string | null;
}

const all = 'MATCH (n:Finding)';

/** Of each value a page of an index. */
const byEach = (
  each: 'rules' | 'severities',
  property: 'rule' | 'severity',
): Way<FindingFilter, 'SEVERITY'> => ({
  by: [each],
  match: all,
  where: () => [`n.${property} = value`],
  orders: {
    SEVERITY: () => ({
      order: ofNodes(bySeverity, property),
      using: `n:Finding(${property}, severityKey, id)`,
    }),
  },
  each,
});

export const findings = filteredList<FindingFilter, 'SEVERITY', typeof findingItem.shape>({
  name: 'findings',
  label: 'Finding',
  ways: [
    { by: ['card'], match: 'MATCH (n:Finding {card: $card})' },
    {
      by: ['standard'],
      match: 'MATCH (:Standard {id: $standard})-[:HAS_EDITION]->()-[:HAS_FINDING]->(n:Finding)',
    },
    byEach('rules', 'rule'),
    byEach('severities', 'severity'),
  ],
  conditions: {
    card: '($card IS NULL OR n.card = $card)',
    standard: '($standard IS NULL OR n.standard = $standard)',
    rules: isOneOf('rule', 'rules'),
    severities: isOneOf('severity', 'severities'),
  },
  orders: { SEVERITY: () => bySeverity },
  columns: `node: ${sent.Finding.cypher('n')}`,
  item: findingItem,
});

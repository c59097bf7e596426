import { z } from 'zod';
import type { Query } from '../query.ts';
import { type Linked, type LinkKind, linkedLabels, linkKinds } from './links.ts';
import { mapped } from './mapped.ts';

interface LinkCount {
  readonly kind: LinkKind;
  readonly count: number;
}

const degree = (kind: LinkKind, count: string) => `{kind: '${kind}', count: ${count}}`;
const cardsAndStandards = 'coalesce(n.cardCount, 0) - coalesce(n.standardCount, 0)';

const degrees: Readonly<Record<Linked, readonly string[]>> = {
  professions: [
    degree('REQUIRES', 'COUNT { (n)-[:REQUIRES]->() }'),
    degree('CITES', 'COUNT { (n)-[:CITES]->() }'),
    degree('RELATED_TO', 'COUNT { (n)-[:RELATED_TO]-() }'),
    degree('OF_OCCUPATION', 'COUNT { (n)-[:OF_OCCUPATION]->() }'),
  ],
  concepts: [
    degree('REQUIRES', 'COUNT { (n)<-[:REQUIRES]-() }'),
    degree('CITES', 'COUNT { (n)-[:CITES]->() }'),
  ],
  acts: [
    degree('CITES', `COUNT { (n)<-[:CITES]-() } - ${cardsAndStandards}`),
    degree('REPLACED_BY', 'COUNT { (n)-[:REPLACED_BY]-() }'),
  ],
  occupations: [degree('OF_OCCUPATION', 'COUNT { (n)<-[:OF_OCCUPATION]-() }')],
  standards: [
    degree(
      'DESCRIBED_IN',
      'COUNT { MATCH (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(p) RETURN DISTINCT p }',
    ),
    degree('CITES', 'COUNT { (n)-[:CITES]->() }'),
  ],
  levels: [degree('AT_LEVEL', 'COUNT { (n)<-[:AT_LEVEL]-() }')],
  groups: [degree('IN_GROUP', 'COUNT { (n)<-[:IN_GROUP]-() }')],
};

/** How many links of each kind a thing has. Acts are cited by cards and standards as well, which are not counted. */
export const linkCounts = mapped(
  degrees,
  (counts, sort): Query<{ readonly id: string }, LinkCount> => ({
    name: `link counts of ${sort}`,
    text: `MATCH (n:${linkedLabels[sort]} {id: $id})
UNWIND [${counts.join(', ')}] AS counted
WITH counted WHERE counted.count > 0
RETURN counted.kind AS kind, counted.count AS count`,
    row: z.object({ kind: z.enum(linkKinds), count: z.number() }),
  }),
);

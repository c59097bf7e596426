import { z } from 'zod';
import type { ProvisionKind } from '../../model/provision.ts';
import { listQuery } from './list.ts';
import { byName, byText } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

const provisionItem = z.object({ node: sent.Provision.row });

/** Null filters nothing. */
interface ProvisionFilter {
  readonly kind: ProvisionKind | null;
  readonly cited: boolean | null;
}

/** As the act has them; those that are only cited come last, by number. */
const inAct = byText('n.sortKey');

export const provisionsOfLegalAct = pageQuery<typeof provisionItem.shape, ProvisionFilter>({
  name: 'provisions of legal act',
  match: 'MATCH (:LegalAct {id: parent})-[:HAS_PROVISION]->(n:Provision)',
  where: [
    '($kind IS NULL OR n.kind = $kind)',
    '($cited IS NULL OR (n.citationCount + coalesce(n.outsideCitationCount, 0) > 0) = $cited)',
  ],
  order: inAct,
  columns: `node: ${sent.Provision.cypher('n')}`,
  item: provisionItem,
});

export const childrenOfProvision = pageQuery({
  name: 'children of provision',
  match: 'MATCH (:Provision {id: parent})<-[:PART_OF]-(n:Provision)',
  order: inAct,
  columns: `node: ${sent.Provision.cypher('n')}`,
  item: provisionItem,
});

export const parentOfProvision = listQuery({
  name: 'parent of provision',
  match: 'MATCH (:Provision {id: parent})-[:PART_OF]->(n:Provision)',
  order: 'n.id',
  row: sent.Provision,
});

const professionItem = z.object({ node: sent.Profession.row });

export const professionsOfProvision = pageQuery<
  typeof professionItem.shape,
  { readonly role: string | null }
>({
  name: 'professions of provision',
  match: `MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(citation:Citation)
  WHERE $role IS NULL OR citation.role = $role
  MATCH (:ProfessionCard {id: citation.card, isCurrent: true})-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n`,
  order: byName,
  columns: `node: ${sent.Profession.cypher('n')}`,
  item: professionItem,
});

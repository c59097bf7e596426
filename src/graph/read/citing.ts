import { z } from 'zod';
import { citationRoles } from '../../model/citation.ts';
import { byName, byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { legalActRow } from './row/legal-act.ts';
import { professionRow } from './row/profession.ts';

/** What the edge `CITES` says; `first` is the id of a citation. */
const citing = { citations: z.number(), roles: z.array(z.enum(citationRoles)), first: z.string() };
const citingColumns = 'citations: r.citations, roles: r.roles, first: r.first';

const citedAct = z.object({ act: legalActRow, ...citing });
export type CitedActRow = z.infer<typeof citedAct>;

export const legalActsOfStandard = citedBy('Standard');
export const legalActsOfCard = citedBy('ProfessionCard');
export const legalActsOfProfession = citedBy('Profession');
export const legalActsOfConcept = citedBy('Concept');

/** The most cited first. */
function citedBy(label: string) {
  return pageQuery({
    name: `legal acts of ${label}`,
    match: `MATCH (:${label} {id: parent})-[r:CITES]->(n:LegalAct)`,
    order: byNumber('r.citations', 'DESC'),
    columns: `node: {act: n {.*}, ${citingColumns}}`,
    item: z.object({ node: citedAct }),
  });
}

export const legalActProfession = z.object({ profession: professionRow, ...citing });
export type LegalActProfessionRow = z.infer<typeof legalActProfession>;

const legalActProfessionItem = z.object({ node: legalActProfession });

export const professionsOfLegalAct = pageQuery<
  typeof legalActProfessionItem.shape,
  { readonly role: string | null }
>({
  name: 'professions of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Profession)',
  where: ['($role IS NULL OR $role IN r.roles)'],
  order: byName,
  columns: `node: {profession: n {.*}, ${citingColumns}}`,
  item: legalActProfessionItem,
});

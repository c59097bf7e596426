import { z } from 'zod';
import { rolesOfEdges } from '../roles.ts';
import { optionalText } from './columns.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { citing, citingColumns } from './row/citing.ts';
import { legalActRow } from './row/legal-act.ts';

/** `asOf` is the day of the list; null: today. */
const citedAct = z.object({ act: legalActRow, asOf: optionalText, ...citing });
export type CitedActRow = z.infer<typeof citedAct>;

const citedActItem = z.object({ node: citedAct });

export const legalActsOfStandard = citedBy('Standard');
export const legalActsOfCard = citedBy('ProfessionCard');
export const legalActsOfProfession = citedBy('Profession');
export const legalActsOfConcept = citedBy('Concept');

function citedBy(label: string) {
  return citedActs(label, `MATCH (:${label} {id: parent})-[r:CITES]->(n:LegalAct)`);
}

/** A level has no edges of its own: they would be many cards' in common. */
export const legalActsOfLevel = citedActs(
  'QualificationLevel',
  `MATCH (:QualificationLevel {id: parent})<-[:AT_LEVEL]-()<-[:DESCRIBES]-(card:ProfessionCard)-[edge:CITES]->(n:LegalAct)
  WITH parent, n, edge ORDER BY card.edition, card.position
  WITH parent, n, collect(edge) AS edges, sum(edge.citations) AS citations
  WITH parent, n, {citations: citations, first: edges[0].first, roles: ${rolesOfEdges('edges')}} AS r`,
);

export type CitedActList = ReturnType<typeof citedActs>;

/** The most cited first. `match` binds the act, and what says how it is cited. */
function citedActs(of: string, match: string) {
  return pageQuery<typeof citedActItem.shape, { readonly asOf: string | null }>({
    name: `legal acts of ${of}`,
    match,
    order: byNumber('r.citations', 'DESC'),
    columns: `node: {act: n {.*}, asOf: $asOf, ${citingColumns}}`,
    item: citedActItem,
  });
}

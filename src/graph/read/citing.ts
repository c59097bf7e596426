import { z } from 'zod';
import { rolesOfText } from '../roles.ts';
import { optionalText } from './columns.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { citing, citingColumns } from './row/citing.ts';
import { sent } from './row/sent.ts';

/** `asOf` is the day of the list; null: today. */
const citedAct = z.object({ act: sent.LegalAct.row, asOf: optionalText, ...citing });
export type CitedActRow = z.infer<typeof citedAct>;

const citedActItem = z.object({ node: citedAct });

export const legalActsOfStandard = citedBy('Standard');
export const legalActsOfCard = citedBy('ProfessionCard');
export const legalActsOfProfession = citedBy('Profession');
export const legalActsOfConcept = citedBy('Concept');

function citedBy(label: string) {
  return citedActs(label, `MATCH (:${label} {id: parent})-[r:CITES]->(n:LegalAct)`);
}

/** What a level cites is kept on the acts. */
export const legalActsOfLevel = citedActs(
  'QualificationLevel',
  `MATCH (level:QualificationLevel {id: parent}) MATCH (n:LegalAct) WHERE level.level IN n.levels
  WITH parent, n, [index IN range(0, size(n.levels) - 1) WHERE n.levels[index] = level.level][0] AS at
  WITH parent, n, {citations: n.levelCitations[at], first: n.levelFirsts[at], roles: ${rolesOfText('n.levelRoles[at]')}} AS r`,
);

export type CitedActList = ReturnType<typeof citedActs>;

/** The most cited first. `match` binds the act, and what says how it is cited. */
function citedActs(of: string, match: string) {
  return pageQuery<typeof citedActItem.shape, { readonly asOf: string | null }>({
    name: `legal acts of ${of}`,
    match,
    order: byNumber('r.citations', 'DESC'),
    columns: `node: {act: ${sent.LegalAct.cypher('n')}, asOf: $asOf, ${citingColumns}}`,
    item: citedActItem,
  });
}

import { z } from 'zod';
import { withCard } from './card.ts';
import { listQuery } from './list.ts';
import { contextOfCitation } from './node.ts';
import { byDocument, ofNodes } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';
import { reference } from './step.ts';

const citationItem = z.object({ node: sent.Citation.row });

/** Null: citations in every role. */
interface RoleFilter {
  readonly role: string | null;
}

/** What comes along with citations: the act that each names, what it stands in, and the card. */
const withCitation = {
  context: contextOfCitation,
  act: reference('LegalAct', (n) => `-[:NAMES]->(${n}:LegalAct)`, sent.LegalAct),
  card: reference(
    'ProfessionCard',
    (n, from) => `, (${n}:ProfessionCard {id: ${from}.card})`,
    sent.ProfessionCard,
    withCard,
  ),
};

const current = 'EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }';

/** From the index of citations by act, or by act and role. */
const ofLegalAct = (role: boolean) =>
  pageQuery<typeof citationItem.shape, RoleFilter>({
    name: `citations of legal act${role ? ' in a role' : ''}`,
    of: 'LegalAct',
    match: 'MATCH (n:Citation)',
    where: ['n.act = parent', ...(role ? ['n.role = $role'] : []), current],
    using: `n:Citation(act, ${role ? 'role, ' : ''}documentKey, id)`,
    order: ofNodes(byDocument, 'act', ...(role ? ['role'] : [])),
    total: `COLLECT { MATCH (act:LegalAct {id: parent}) RETURN ${role ? inRole : 'act.citationCount + act.outsideCitationCount'} }[0]`,
    columns: `node: ${sent.Citation.cypher('n')}`,
    within: withCitation,
    item: citationItem,
  });

/** How many the act knows of in a role; null of roles outside of cards. */
const inRole =
  '[at IN range(0, size(coalesce(act.roles, [])) - 1) WHERE act.roles[at] = $role | act.roleCitations[at]][0]';

export const citationsOfLegalAct = ofLegalAct(false);
export const citationsOfLegalActInRole = ofLegalAct(true);

export const citationsOfProvision = citationsOf(
  'provision',
  'MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(n:Citation)',
  current,
);

export const citationsOfEdition = citationsOf(
  'edition',
  `MATCH (edition:Edition {id: parent}) MATCH (n:Stated&Citation {standard: edition.standard, edition: parent})`,
);

export const citationsOfCard = citationsOf('card', 'MATCH (n:Citation {card: parent})');

export const citationsOfProfession = citationsOf(
  'profession',
  'MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard) MATCH (n:Citation {card: card.id})',
  current,
);

function citationsOf(what: string, match: string, ...where: string[]) {
  return pageQuery<typeof citationItem.shape, RoleFilter>({
    name: `citations of ${what}`,
    match,
    where: ['($role IS NULL OR n.role = $role)', ...where],
    order: byDocument,
    columns: `node: ${sent.Citation.cypher('n')}`,
    within: withCitation,
    item: citationItem,
  });
}

/** In the text of a statement itself. */
export const citationsOfStatement = listQuery({
  name: 'citations of statement',
  match: 'MATCH (:Stated {id: parent})-[:HAS_CITATION]->(n:Citation)',
  order: 'n.language, n.places[0], n.places[1], n.id',
  row: sent.Citation,
});

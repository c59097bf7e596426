import { z } from 'zod';
import { listQuery } from './list.ts';
import { byDocument } from './order.ts';
import { pageQuery } from './page.ts';
import { citationRow } from './row/citation.ts';

const citationItem = z.object({ node: citationRow });

/** Null: citations in every role. */
interface RoleFilter {
  readonly role: string | null;
}

const current = 'EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }';

export const citationsOfLegalAct = citationsOf(
  'legal act',
  'MATCH (:LegalAct {id: parent})<-[:NAMES]-(n:Citation)',
  current,
);

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
    columns: 'node: n {.*}',
    item: citationItem,
  });
}

/** In the text of a statement itself. */
export const citationsOfStatement = listQuery({
  name: 'citations of statement',
  match: 'MATCH (:Stated {id: parent})-[:HAS_CITATION]->(n:Citation)',
  order: 'n.language, n.places[0], n.places[1], n.id',
  row: citationRow,
});

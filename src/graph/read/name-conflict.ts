import { z } from 'zod';
import { languages } from '../../model/language.ts';
import { placesOf } from './columns.ts';
import { listQuery } from './list.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { cardRow } from './row/card.ts';
import { sent } from './row/sent.ts';

// Occupations whose cards call them by different names: folded, and each language for itself.

const cards = '<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})';
const item = z.object({ node: sent.Occupation.row });

/** Those of most names in one language first; a standard that is given has a card of the occupation. */
export const nameConflicts = pageQuery<typeof item.shape, { readonly standard: string | null }>({
  name: 'name conflicts',
  match: 'MATCH (n:Occupation)',
  where: [`($standard IS NULL OR EXISTS { (n)${cards} WHERE card.standard = $standard })`],
  using: 'n:Occupation(nameConflict, id)',
  order: byNumber('n.nameConflict', 'DESC'),
  columns: `node: ${sent.Occupation.cypher('n')}`,
  item,
});

/** A name that cards use; `card` is the first of these. */
const nameInUse = z.object({
  language: z.enum(languages),
  cards: z.number(),
  card: cardRow.extend(placesOf('namePlaces')),
});
export type NameInUseRow = z.infer<typeof nameInUse>;

/** Every name of an occupation, Kazakh ones first, those of most cards first. */
export const namesInUse = listQuery({
  name: 'names in use',
  match: `MATCH (:Occupation {id: parent})${cards}
  UNWIND [{language: 'kk', key: card.nameKeyKk}, {language: 'ru', key: card.nameKeyRu}] AS name
  WITH name, card WHERE name.key IS NOT NULL ORDER BY card.edition, card.position
  WITH name, count(card) AS cards, head(collect(card)) AS first
  WITH {language: name.language, key: name.key, cards: cards, card: first {.*}} AS n`,
  order: 'n.language, n.cards DESC, n.key',
  projection: 'n',
  row: nameInUse,
});

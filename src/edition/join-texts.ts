import type { OrderRecord, StandardRecord } from '../model/standard.ts';
import { align } from './align.ts';
import type { Dictionary } from './dictionary.ts';
import { idsOf } from './ids.ts';
import { type Identity, renamed } from './rename.ts';
import { withSameCitations } from './same-citations.ts';

/** Of the cards of the text that has fewer, so many must be found in the other. */
const leastCards = 0.5;

/**
 * The Kazakh and the Russian text of one edition as one record: the Kazakh text, and in its `translation` the Russian
 * one with the same ids for what says the same. Each keeps its own words and places. Standard and edition are named
 * after the text that says more of them. Null where the two do not seem to be texts of one edition.
 */
export function joinTexts(
  kazakh: StandardRecord,
  russian: StandardRecord,
  dictionary: Dictionary,
): StandardRecord | null {
  const identity = identityOf(kazakh, russian);
  const first = renamed(kazakh, identity);
  const aligned = align(first, russian, dictionary);
  const found = russian.cards.filter(({ id }) => aligned.has(id)).length;
  if (found < leastCards * Math.min(kazakh.cards.length, russian.cards.length)) return null;

  const taken = idsOf(first);
  const second = renamed(russian, identity, aligned, (id) => taken.has(id));
  return {
    ...first,
    code: first.code ?? second.code,
    edition: {
      ...first.edition,
      version: first.edition.version ?? second.edition.version,
      year: first.edition.year ?? second.edition.year,
      order: fullerOrder(first.edition.order, second.edition.order),
    },
    translation: withSameCitations(first, second),
  };
}

function identityOf(kazakh: StandardRecord, russian: StandardRecord): Identity {
  const by = says(russian) > says(kazakh) ? russian : kazakh;
  return { standard: by.id, edition: by.edition.id };
}

/** How much a text says of what it is: its code before the order that enacted it. */
function says({ code, edition: { order, version } }: StandardRecord): number {
  return (
    (code === null ? 0 : 4) +
    (order.number === null || order.date === null ? 0 : 2) +
    (version === null ? 0 : 1)
  );
}

function fullerOrder(one: OrderRecord, other: OrderRecord): OrderRecord {
  if (one.number !== null && one.date !== null) return one;
  return {
    ...one,
    kind: one.kind ?? other.kind,
    number: one.number ?? other.number,
    date: one.date ?? other.date,
    base: one.base ?? other.base,
  };
}

import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import { findDates } from '../../text/dates.ts';
import { quote, slice } from '../../text/passage.ts';
import type { Checked } from '../checked.ts';

/** What concerns the document as a whole: whether it is there to its end, and what it says of its own order. */
export function checkDocument(checked: Checked): readonly Fault[] {
  const { cards, edition } = checked.standard;
  const last = cards.at(-1);
  const faults = orderNumber(checked);
  if (!checked.isCutOff) return faults;
  const quotes = last === undefined ? [] : [last.heading];
  return [...faults, { rule: 'document-cut-off', about: last?.id ?? edition.id, quotes }];
}

/**
 * The order has neither day nor number where a blank stands for them, or where its head names no day but that of an
 * order that it amends: a day in words that were not understood is not said to be missing.
 */
function orderNumber({ standard: { edition }, head }: Checked): readonly Fault[] {
  const { kind, number, date, blank, base } = edition.order;
  if (kind === null || (number !== null && date !== null)) return [];
  const place = blank ?? blankIn(head);
  const hasDay = head.some(({ text }) => text !== base?.quote.text && findDates(text).length > 0);
  if (place === null && hasDay) return [];
  return [{ rule: 'order-number-missing', about: edition.id, quotes: place === null ? [] : [place] }];
}

function blankIn(head: Checked['head']): Quote | null {
  for (const passage of head) {
    const match = /_{2,}/u.exec(passage.text);
    if (match !== null) return quote(slice(passage, match.index, match.index + match[0].length));
  }
  return null;
}

import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import { slice, trim } from '../text/passage.ts';
import { labelLike } from './alike.ts';
import { matchCardHeading } from './card-heading.ts';
import type { LabelSet } from './label-set.ts';
import { type Opening, openingOf } from './opening.ts';
import { numberIn, runInto } from './run-into.ts';
import { matchWordyLabel } from './wordy-label.ts';

/** A label that a text opens with. */
export interface LabelMatch {
  readonly label: Label;
  /** Number of the document's item that the label opens ("5. Код …"). */
  readonly item: number | null;
  /** Number that a numbered label carries ("Дағды 2:"). */
  readonly number: number | null;
  readonly head: Passage;
  /** What follows the label; of a heading, the name that stands in it. */
  readonly value: Passage;
  /** 1 for the wording of the table, less for one that is only alike. */
  readonly likeness: number;
}

/**
 * The label with which a text opens, of those that may stand here; null where none does. Of several sets the first
 * counts that has the label itself; else the label that is most alike, the nearer of two.
 * The heading of a card is looked for first. Then the head, which is the text before the first colon or the whole
 * text, is compared without case, spaces, stops and digits: as it is, without what it quotes, by likeness. At last
 * come labels with other words beside them, and those that run into their list without a colon ("Қабілет 1. …",
 * "Дағды 2 …").
 */
export function matchLabel(passage: Passage, ...sets: readonly LabelSet[]): LabelMatch | null {
  return matchOpening(openingOf(passage), ...sets);
}

/** The same for a text that is prepared. */
export function matchOpening(opening: Opening, ...sets: readonly LabelSet[]): LabelMatch | null {
  let best: LabelMatch | null = null;
  for (const labels of sets) {
    const match = matchIn(opening, labels);
    if (match !== null && match.likeness > (best?.likeness ?? 0)) best = match;
    if (best?.likeness === 1) break;
  }
  return best;
}

function matchIn(opening: Opening, labels: LabelSet): LabelMatch | null {
  const { item, body, folded } = opening;
  const heading = matchCardHeading(body, folded, item, labels);
  if (heading !== null)
    return {
      label: heading.label,
      item: heading.item,
      number: null,
      head: body,
      value: heading.name,
      likeness: 1,
    };
  const found = matchHead(opening, labels) ?? matchWordyLabel(body, labels) ?? runInto(body, folded, labels);
  if (found === null) return null;
  const { label, number, head, value, likeness } = found;
  return { label, item, number, head, value, likeness };
}

function matchHead({ item, body, colon, head }: Opening, labels: LabelSet): Omit<LabelMatch, 'item'> | null {
  const found = head === null ? null : labelLike(head.text, head.letters, labels, item !== null);
  if (head === null || found === null || (item !== null && colon === -1 && isShort(found.label))) return null;
  const end = head.text.length;
  const words = slice(body, 0, end);
  const value = trim(slice(body, Math.min(end + 1, body.text.length)));
  const name = found.label.key === 'standard-heading' && value.text === '' ? quotedPart(words) : null;
  const { label, likeness } = found;
  return { label, number: numberIn(head.text), head: words, value: name ?? value, likeness };
}

/** Whether a label is a single word that an item of a list may be as well ("2. Білім"). */
function isShort({ key, numbered }: Label): boolean {
  return numbered || key === 'abilities' || key === 'knowledge';
}

/** What stands between the first and the last quote of a text; null where nothing does. */
export function quotedPart(head: Passage): Passage | null {
  const first = head.text.search(/["«“„]/u);
  const last = Math.max(...['"', '»', '”'].map((mark) => head.text.lastIndexOf(mark)));
  return first === -1 || last <= first ? null : trim(slice(head, first + 1, last));
}

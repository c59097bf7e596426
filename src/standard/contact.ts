import type { Passage } from '../model/document.ts';
import type { Label, LabelPart } from '../model/label.ts';
import { fold } from '../text/fold.ts';
import { isContact, isName, namesPerson } from '../text/person.ts';
import type { Finder } from './affixes.ts';
import type { Bodies } from './bodies.ts';
import type { Opening } from './opening.ts';

/**
 * Where a text speaks of persons, who are never kept: nowhere, here, or also in the lines below, up to the next label.
 * In the technical data the words of a contact are enough; elsewhere "expert" and "author" are words of the trade
 * too, so a name must follow their colon, or nothing. A line of a body ("Сарапшылар кеңесінің …") is none of a person.
 * An item is no contact, but may be the label of some. `contacts` are the labels of contacts, see `LabelSet`.
 */
export function personsIn(
  { text }: Passage,
  { item, folded }: Opening,
  part: LabelPart,
  contacts: Finder<Label>,
  bodies: Bodies,
): 'nowhere' | 'here' | 'below' {
  const value = item === null ? afterContact(text, folded, contacts) : null;
  if (value !== null && !(bodies.opens(text) && !bodies.namesMember(text))) {
    if (part === 'technical' || /^\s*[:：]\s*$/u.test(value)) return 'below';
    const [first = ''] = value.replace(/^\s*[:：]\s*/u, '').split(/[,;(]/u);
    const isShown = isName(first) || namesPerson(value);
    if (isShown && (/^\s*[:：]/u.test(value) || part !== 'card' || namesPerson(first))) return 'here';
  }
  if (part === 'card' && (isContact(text) || (isName(text) && namesPerson(text)))) return 'here';
  return 'nowhere';
}

/** What follows the words of a contact at the start of a text, the longest that fit; null where there are none. */
function afterContact(text: string, folded: string, contacts: Finder<Label>): string | null {
  for (const label of contacts(folded)) {
    const end = (fold(text.slice(0, longestLabel)).offsets[label.folded.length - 1] ?? 0) + 1;
    const value = text.slice(end).replace(/^\./u, '');
    if (!/^[\p{L}-]/u.test(value)) return value;
  }
  return null;
}

const longestLabel = 80;

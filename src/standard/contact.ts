import type { Passage } from '../model/document.ts';
import type { LabelPart } from '../model/label.ts';
import { fold, foldInitial, foldText } from '../text/fold.ts';
import { isContact, isName, namesPerson } from '../text/person.ts';
import type { Bodies } from './bodies.ts';
import type { Contacts } from './label-set.ts';

/**
 * Where a text speaks of persons, who are never kept: nowhere, here, or also in the lines below, up to the next label.
 * In the technical data the words of a contact are enough; elsewhere "expert" and "author" are words of the trade
 * too, so a name must follow their colon, or nothing. A line of a body ("Сарапшылар кеңесінің …") is none of a person.
 * `contacts` are the labels of contacts, see `LabelSet`.
 */
export function personsIn(
  { text }: Passage,
  part: LabelPart,
  contacts: Contacts,
  bodies: Bodies,
): 'nowhere' | 'here' | 'below' {
  const value = afterContact(text, contacts);
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
function afterContact(text: string, contacts: Contacts): string | null {
  if (!contacts.initials.has(foldInitial(text))) return null;
  const opening = text.slice(0, longestLabel);
  for (const label of contacts.find(foldText(opening))) {
    const end = (fold(opening).offsets[label.folded.length - 1] ?? 0) + 1;
    const value = text.slice(end).replace(/^\./u, '');
    if (!/^[\p{L}-]/u.test(value)) return value;
  }
  return null;
}

const longestLabel = 80;

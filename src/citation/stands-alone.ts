import { anyIn, type Compiled } from './compile.ts';
import type { Group } from './group.ts';

/**
 * Whether no word beside a quoted title without a kind says what else it may be the title of: none before it
 * (Технический регламент «…»), none behind it («… туралы» кітап), and a list that a colon opens is one of acts.
 */
export function standsAlone(text: string, { elements }: Group, compiled: Compiled): boolean {
  const start = elements[0]?.start ?? 0;
  const before = text.slice(0, start);
  if (!begins.test(before) || !begins.test(before.replace(members, ''))) return false;
  const end = elements.at(-1)?.end ?? start;
  return !hasNoun(text.slice(start, end), text.slice(end), compiled) && isListOfActs(before, compiled);
}

/** The end of a text behind which an item or a member of a list begins. */
const begins = /(?:^|[;:,(•]|[-–—]|(?:^|[^\d])\d{1,2}[.)])\s*$/u;

/** Quoted members of a list, each with what joins it to the next, at the end of a text: what stands before them says what they are. */
const members = /(?:["«“][^"«»“”;:.]*["»”]?,?\s*)+$/u;

/** Whether a word, other than letters like "ҚРЗ", follows a title that is not joined to it; in Kazakh it is the noun of all titles of the list before it. */
function hasNoun(title: string, after: string, { titleEnds, leadingConjunction }: Compiled): boolean {
  const isKazakh = titleEnds.test(title.replace(/["»”]\s*$/u, ''));
  const behind = isKazakh ? after.replace(/^(?:[\s,]*(?:\p{L}{1,5}\s+)?["«“][^"«»“”]*["»”])+/u, '') : after;
  return /^\s*(?!\p{Lu}{2,}(?!\p{L}))\p{L}/u.test(behind) && !leadingConjunction.test(behind);
}

/** Whether the words before the colon that opens a list, where one does, say that it is one of acts. */
function isListOfActs(before: string, { conjunction, listHeads }: Compiled): boolean {
  const colon = before.lastIndexOf(':');
  const beside = before
    .slice(colon + 1)
    .replace(/["«“][^"«»“”]*["»”]?/gu, '')
    .replace(conjunction, '');
  if (colon < 0 || /\p{L}/u.test(beside)) return true;
  const head = /[^;.:]*$/u.exec(before.slice(0, colon))?.[0] ?? '';
  return anyIn(head, listHeads);
}

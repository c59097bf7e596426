import type { ActRow } from '../model/act-row.ts';
import { actExpressions } from './act-words.ts';

/**
 * Whether an act only ends others, by its title: it took no place of theirs, although their particulars name it. Most
 * orders end so, in a list of one that brings nothing new.
 */
export function onlyRepeals({ titles }: ActRow): boolean {
  const all = Object.values(titles).map((title) => title.replace(/\s+/gu, ' '));
  return actExpressions('repealingTitles').some((words) => all.some((title) => title.search(words) >= 0));
}

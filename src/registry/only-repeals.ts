import type { ActRow } from '../model/act-row.ts';
import { readActWords } from './act-words.ts';

let patterns: readonly RegExp[] | null = null;

/**
 * Whether an act only ends others, by its title: it took no place of theirs, although their particulars name it. Most
 * orders end so, in a list of one that brings nothing new.
 */
export function onlyRepeals({ titles }: ActRow): boolean {
  patterns ??= readActWords().repealingTitles.map(({ pattern }) => new RegExp(pattern, 'iu'));
  const all = Object.values(titles).map((title) => title.replace(/\s+/gu, ' '));
  return patterns.some((pattern) => all.some((title) => pattern.test(title)));
}

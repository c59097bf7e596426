import type { ExpressionPattern } from '../model/citation-patterns.ts';
import { findDates } from '../text/dates.ts';

/** The first place where one of the rows is found; of two that begin there the longer one. */
export function firstOf(text: string, rows: readonly ExpressionPattern[]): RegExpExecArray | null {
  return allOf(text, rows)[0] ?? null;
}

/** All places where one of the rows is found, in the order of the text; of two that begin together the longer one first. */
export function allOf(text: string, rows: readonly ExpressionPattern[]): readonly RegExpExecArray[] {
  const found = rows.flatMap(({ pattern, exact }) => [
    ...text.matchAll(new RegExp(pattern, exact ? 'gud' : 'giud')),
  ]);
  return found.sort((one, other) => one.index - other.index || other[0].length - one[0].length);
}

/** A text with spaces where a row is found. */
export function without(text: string, rows: readonly ExpressionPattern[]): string {
  return rows.reduce(
    (left, { pattern }) => left.replace(new RegExp(pattern, 'giu'), (found) => ' '.repeat(found.length)),
    text,
  );
}

/** The day in the group `day` of a match: the whole group is one, but for words behind it. Null where it is none. */
export function dayOf(match: RegExpExecArray): string | null {
  const said = match.groups?.day?.trim() ?? '';
  const [date] = findDates(said);
  return date !== undefined && date.start === 0 && !/\p{N}/u.test(said.slice(date.end)) ? date.day : null;
}

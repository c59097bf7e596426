import type { ActWords } from '../model/act-words.ts';
import type { ExpressionPattern } from '../model/citation-patterns.ts';
import { findDates } from '../text/dates.ts';

/** The first place where one of the rows is found; of two that begin there the longer one. */
export function firstOf(text: string, rows: readonly ExpressionPattern[]): RegExpExecArray | null {
  const found = rows.flatMap(({ pattern, exact }) => {
    const match = new RegExp(pattern, exact ? 'ud' : 'iud').exec(text);
    return match === null ? [] : [match];
  });
  return found.sort((one, other) => one.index - other.index || other[0].length - one[0].length)[0] ?? null;
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

/** A day from which an act is in force, and where the words that say it stand. */
export interface Effect {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The day from which an act is in force, where a text says one. */
export function effectIn(text: string, { effects }: ActWords): Effect | null {
  const match = firstOf(text, effects);
  const day = match === null ? null : dayOf(match);
  return match === null || day === null
    ? null
    : { day, start: match.index, end: match.index + match[0].length };
}

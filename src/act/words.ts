import type { ActWords } from '../model/act-words.ts';
import type { ExpressionPattern } from '../model/citation-patterns.ts';
import { findDates } from '../text/dates.ts';

/** The first place where one of the rows is found. */
export function firstOf(text: string, rows: readonly ExpressionPattern[]): RegExpExecArray | null {
  const found = rows.flatMap(({ pattern, exact }) => {
    const match = new RegExp(pattern, exact ? 'ud' : 'iud').exec(text);
    return match === null ? [] : [match];
  });
  return found.sort((one, other) => one.index - other.index)[0] ?? null;
}

/** A day from which an act is in force or is not, and where the words that say it stand. */
export interface Effect {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The day from which an act takes effect, where a text says one. */
export function effectIn(text: string, { effects }: ActWords): Effect | null {
  for (const row of effects) {
    const match = firstOf(text, [row]);
    const [date] = findDates(match?.groups?.day ?? '');
    const from = match?.indices?.groups?.day?.[0];
    if (match !== null && date !== undefined && from !== undefined)
      return { day: date.day, start: match.index, end: from + date.end };
  }
  return null;
}

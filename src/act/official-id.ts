import type { ActKind } from '../model/act.ts';
import type { NamedAct } from '../model/act-row.ts';
import { numberKey } from '../text/act-number.ts';

/** Letters with which the ids of acts begin that are numbered through the year by their own numbers. */
const letters: Partial<Record<ActKind, string>> = { CODE: 'K', LAW: 'Z', GOVERNMENT_DECREE: 'P' };

/**
 * The id of an act in the official legal database by the scheme of its ids since 2011: a letter, two figures of the year
 * and eight of the number, which for an order is that of its registration. Null where the scheme leaves a doubt: before
 * 2011, and for an order that was registered in another year than it was issued.
 */
export function derivedId(act: NamedAct, registeredIn: string | null): string | null {
  const year = act.adopted?.slice(0, 4) ?? '';
  if (year < '2011') return null;
  const letter = act.kind === undefined ? undefined : letters[act.kind];
  const number = /^(\d{1,8})(?:-[IVX]+)?$/u.exec(numberKey(act.number ?? ''))?.[1];
  if (letter !== undefined && number !== undefined) return idOf(letter, year, number);
  const isOrder = act.kind === 'MINISTERIAL_ORDER' && registeredIn === year;
  return isOrder && act.registration !== undefined ? idOf('V', year, act.registration) : null;
}

function idOf(letter: string, year: string, number: string): string {
  return `${letter}${year.slice(2)}${number.padStart(8, '0')}`;
}

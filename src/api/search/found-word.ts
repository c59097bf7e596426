import { distance } from 'fastest-levenshtein';
import { type Slips, slipsIn } from '../../graph/read/search-query.ts';
import type { Language } from '../../model/language.ts';
import { searchStems } from '../../text/search-stems.ts';

/** How a word is found, the nearest first. */
export const nearness = ['word', 'stem', 'joined', 'prefix', 'misprint'] as const;
export type Nearness = (typeof nearness)[number];

export interface WantedWord {
  readonly key: string;
  /** The last word that was typed may go on. */
  readonly isLast: boolean;
}

/** How a word of a text is one that was typed; null where it is not. `language` is that of the text; null: a code. */
export function nearnessOf(
  key: string,
  wanted: WantedWord,
  language: Language | null,
  slips: Slips,
): Nearness | null {
  if (key === wanted.key) return 'word';
  if (language !== null && haveStem(key, wanted.key, language)) return 'stem';
  if (wanted.isLast && key.startsWith(wanted.key)) return 'prefix';
  return language !== null && isNear(key, wanted.key, slipsIn(wanted.key, slips)) ? 'misprint' : null;
}

function haveStem(one: string, other: string, language: Language): boolean {
  if (one[0] !== other[0]) return false;
  const stems = searchStems(one, language);
  return searchStems(other, language).some((stem) => stems.includes(stem));
}

/** Two letters that changed places are one slip. */
function isNear(one: string, other: string, slips: Slips): boolean {
  if (slips === 0 || Math.abs(one.length - other.length) > slips) return false;
  const apart = distance(one, other);
  return apart <= slips || (apart <= slips + 1 && isSwapped(one, other));
}

function isSwapped(one: string, other: string): boolean {
  for (let at = 0; at + 1 < other.length; at++) {
    const swapped = other.slice(0, at) + other[at + 1] + other[at] + other.slice(at + 2);
    if (distance(one, swapped) <= 1 && (one === swapped || other.length >= 8)) return true;
  }
  return false;
}

import type { RestingFilter, TouchedFilter } from '../graph/read/touched.ts';
import type { CitationRole as Role } from '../model/citation.ts';
import { occupationCode } from '../text/occupation-code.ts';
import { enumValue } from './enum-name.ts';
import { failure } from './errors.ts';
import type { CitationRole } from './generated/types.ts';
import { idOf } from './ids.ts';
import { wordsOfName } from './limits.ts';

/** Words of a name as they are looked for, in lower case. None filters nothing; `BAD_USER_INPUT` where they are too many. */
export function words(text: string | null | undefined): readonly string[] | null {
  const found = text?.normalize('NFC').toLowerCase().match(/\S+/gu);
  if (found && found.length > wordsOfName) {
    throw failure(
      'BAD_USER_INPUT',
      `A name is looked for by at most ${wordsOfName} words, not ${found.length}.`,
    );
  }
  return found == null ? null : [...found];
}

/**
 * Beginnings of an occupation code, whatever hyphens it is written with. The last part may lack its zeros, so that
 * "2635-6-10" begins as "2635-6-10" or as "2635-6-010". Blank filters nothing.
 */
export function codeBeginnings(code: string | null | undefined): readonly string[] | null {
  const beginning = code?.trim().replace(/\s*[-‐‑–—]\s*/gu, '-');
  if (!beginning) return null;
  const other = occupationCode(beginning);
  return other === null || other.startsWith(beginning) ? [beginning] : [beginning, other];
}

/** The code of a group, with which the codes in it begin; what is no code of a group is one that nothing is in. */
export function groupOf(code: Given<string>): string | null {
  if (code == null) return null;
  return /^(?:\d{1,4}|\d{4}-\d)$/u.test(code) ? code : 'none';
}

/** The one normal form of an occupation code ("2635-6-10" is "2635-6-010"). */
export function codeOf(code: string): string {
  const normalised = occupationCode(code);
  if (normalised !== null) return normalised;
  throw failure('BAD_USER_INPUT', `"${code}" is not an occupation code: one looks like 2635-6-010.`);
}

/** The code of a standard as it is stored: in capitals, without blanks around it. */
export function standardCode(code: string): string {
  return code.trim().toUpperCase();
}

/** A role as a parameter; null: every role. */
export function roleOf(role: CitationRole | null | undefined): { readonly role: Role | null } {
  return { role: role ? enumValue<Role>(role) : null };
}

/** What an act touches, as parameters; null: in every role, at every level. */
export function touchedFilter(role: Given<CitationRole>, level: Given<number>): TouchedFilter {
  return { ...roleOf(role), level: levelOf(level) };
}

/** The same of statements; null: of every profession. */
export function restingFilter(
  role: Given<CitationRole>,
  level: Given<number>,
  profession: Given<string>,
): RestingFilter {
  return { ...touchedFilter(role, level), profession: idOf(profession, 'profession') };
}

/**
 * A level of the national qualifications framework as a parameter: 0 stands for none stated, null for any.
 * `BAD_USER_INPUT` for a number that is no level.
 */
export function levelOf(level: Given<number>): number | null {
  if (level == null) return null;
  if (level >= 0 && level <= 8) return level;
  throw failure('BAD_USER_INPUT', `level must be from 1 to 8, or 0 for what states none, not ${level}.`);
}

/** Levels of which any may be, each once; null: any. */
export function levelsOf(levels: Given<readonly number[]>): readonly number[] | null {
  return eachOnce(levels?.flatMap((level) => levelOf(level) ?? []));
}

/** The entries of a list, each once; null where there is no list. */
export function eachOnce<Entry>(list: Given<readonly Entry[]>): readonly Entry[] | null {
  return list == null ? null : [...new Set(list)];
}

type Given<Value> = Value | null | undefined;

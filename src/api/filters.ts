import type { CitationRole as Role } from '../model/citation.ts';
import { occupationCode } from '../text/occupation-code.ts';
import { enumValue } from './enum-name.ts';
import { failure } from './errors.ts';
import type { CitationRole } from './generated/types.ts';

/** Words of a name as they are looked for: in lower case, one space between them. Blank filters nothing. */
export function words(text: string | null | undefined): string | null {
  return text?.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim() || null;
}

/** The one normal form of an occupation code ("2635-6-10" is "2635-6-010"). */
export function codeOf(code: string): string {
  const normalised = occupationCode(code);
  if (normalised !== null) return normalised;
  throw failure('BAD_USER_INPUT', `"${code}" is not an occupation code: one looks like 2635-6-010.`);
}

/** A role as a parameter; null: every role. */
export function roleOf(role: CitationRole | null | undefined): { readonly role: Role | null } {
  return { role: role ? enumValue<Role>(role) : null };
}

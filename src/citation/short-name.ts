import type { Mention } from '../model/citation.ts';
import type { Inflected } from '../model/label.ts';
import type { Language } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { inflected, isInflected } from '../text/inflection.ts';
import { languageOf } from '../text/language.ts';
import { plain } from '../text/plain.ts';
import { anyIn, type Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';
import { findKinds } from './kind-words.ts';
import { without } from './known-names.ts';

/** A short name that a document gives to an act ("далее – Закон о связи"). */
export interface ShortName {
  /** The act as it was named where the name was defined. */
  readonly mention: Mention;
  readonly name: string;
  /** Its words in any case. */
  readonly inflected: Inflected;
  /** What it ends with or consists of: a word for a kind, one for a document that acts approve, or letters. */
  readonly form: 'kind' | 'document' | 'letters';
  readonly isOneWord: boolean;
  /** The language of the words that define it. */
  readonly language: Language;
  /** From where on the text that is read knows it: 0 if another text defined it. */
  readonly from: number;
}

/**
 * The name that a group gives to its act, null where it gives none that can be known again: it has a word for a kind or
 * for a document in the singular, or is made of the first letters of the act's name.
 */
export function shortNameFor(
  text: string,
  group: Group,
  mention: Mention,
  compiled: Compiled,
): ShortName | null {
  const alias = partOf(group, 'alias');
  if (alias === undefined) return null;
  const name = without(plain(alias.name).replace(/["«»“”„]/gu, ' '), compiled.countries).trim();
  const kind = partOf(group, 'kind');
  const full = `${plain(mention.title ?? '')} ${kind === undefined ? '' : text.slice(kind.start, kind.end)}`;
  const form = formOf(name, full, compiled);
  if (form === null || anyIn(name, compiled.notActs) || anyIn(name, compiled.ownNames)) return null;
  if (form === 'letters' && anyIn(full, compiled.ownNames)) return null;
  const isOneWord = !/\s/u.test(name);
  const language = languageOf(text.slice(alias.start, alias.end));
  if (!/^\p{Lu}/u.test(name) && (isOneWord || form === 'document')) return null;
  return {
    mention,
    name,
    inflected: inflected(name, compiled.endings),
    form,
    isOneWord,
    language,
    from: alias.end,
  };
}

function formOf(name: string, full: string, compiled: Compiled): ShortName['form'] | null {
  if (!/^[\p{L}\s/-]{2,}$/u.test(name)) return null;
  const [kind] = findKinds(name, compiled.kinds, new Set());
  if (kind !== undefined) return kind.plural ? null : 'kind';
  if (/^\p{L}{2,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name))
    return isOfInitials(name, full) && !anyIn(name, compiled.issuers) ? 'letters' : null;
  return isDocument(name, full, compiled) ? 'document' : null;
}

/** Whether each letter is the first of a word of the full name. */
function isOfInitials(letters: string, full: string): boolean {
  const initials = new Set(full.match(/(?<!\p{L})\p{L}/gu)?.map((letter) => letter.toLowerCase()));
  return [...letters.toLowerCase()].every((letter) => initials.has(letter));
}

/** Whether a name has a word for a document, or one that the full name has in another case. */
function isDocument(name: string, full: string, { documents, endings }: Compiled): boolean {
  const words = name.split(/\s+/u).map(foldText);
  return [name, full]
    .flatMap((text) => text.match(documents.head) ?? [])
    .some((document) => words.some((word) => isInflected(word, inflected(document, endings))));
}

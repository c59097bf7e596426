import type { Entry } from './entries.ts';
import { keyOf } from './form.ts';
import { withoutFrame } from './frames.ts';
import { kazakhRoles } from './kazakh-roles.ts';
import { russianRoles } from './russian-roles.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The units of a text: what is left of its entries when those that say nothing of their own are gone. */
export function unitsOf(entries: readonly Entry[], vocabulary: Vocabulary): readonly Unit[] {
  const inner = withoutFrame(entries, vocabulary);
  return vocabulary.language === 'kk' ? kazakhRoles(inner) : russianRoles(inner);
}

/** A unit out of an entry, before its place among the others is known. */
export function unitOf(entry: Entry, role: string): Unit {
  const { form, stem, phrase } = entry;
  const key = keyOf({ ...form, stem });
  return {
    stem,
    key,
    kind: entry.kind === 'number' ? 'number' : 'word',
    word: entry.word,
    phrase: phrase?.kind === 'meaning' ? phrase.text : null,
    isAction: key === stem && (form.use !== null || (phrase?.isAction ?? false)),
    isNegated: form.isNegated,
    role,
    relation: '',
    isJoined: false,
    initials: entry.initials,
    isName: entry.isName,
  };
}

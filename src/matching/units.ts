import type { Entry } from './entries.ts';
import { keyOf } from './form.ts';
import { withoutFrame } from './frames.ts';
import { kazakhRoles } from './kazakh/roles.ts';
import { withoutPronoun } from './russian/pronoun.ts';
import { russianRoles } from './russian/roles.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The units of a text: what is left of its entries when those that say nothing of their own are gone. */
export function unitsOf(entries: readonly Entry[], vocabulary: Vocabulary): readonly Unit[] {
  const isKazakh = vocabulary.language === 'kk';
  const plain = isKazakh ? entries : withoutPronoun(entries);
  const inner = withoutFrame(plain.map(inList), vocabulary);
  return isKazakh ? kazakhRoles(inner, vocabulary) : russianRoles(inner, vocabulary);
}

/** An adjective that adds nothing does so alone: of "different and equal ones" it says as much as the other. */
function inList(entry: Entry, at: number, entries: readonly Entry[]): Entry {
  const isWeak = entry.kind === 'small' && entry.phrase?.keys.some((key) => key.startsWith('=')) === false;
  const [next, end] = entries.slice(at + 1, at + 3);
  const isListed = next?.kind === 'join' && /\p{L}/u.test(next.word) && end?.kind === 'meaning';
  return isWeak && isListed ? { ...entry, kind: 'meaning', phrase: null } : entry;
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

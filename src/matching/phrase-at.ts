import type { Form } from './form.ts';
import type { Phrase } from './phrases.ts';
import { caseAt } from './russian/phrase.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a phrase of several words, that has a meaning of its own, is read as one. */
export type IsWanted = (phrase: Phrase) => boolean;

/** A word of a text with its form. */
export interface Word {
  readonly token: Token;
  readonly form: Form;
  /** See `Vocabulary.keyFor`. */
  readonly key: string;
}

/** The longest phrase of the tables that begins with a word of a text, in the forms that it has there; null where none does. */
export function phraseAt(
  words: readonly Word[],
  at: number,
  { phrases, language }: Vocabulary,
  isWanted: IsWanted,
): Phrase | null {
  const word = words[at];
  if (word === undefined || word.token.kind === 'mark') return null;
  const candidates = [
    ...(isLetter(word) ? [] : (phrases.get(`=${word.token.text}`) ?? [])).filter((each) =>
      isSmall(each, word),
    ),
    ...(phrases.get(word.form.stem) ?? []),
    ...(word.key === word.form.stem ? [] : (phrases.get(word.key) ?? [])),
  ].sort((a, b) => b.keys.length - a.keys.length); // Stable: within a list auxiliaries stand first.
  const isWhole = ({ isWhole: is, keys }: Phrase) => is && !isBeforeJoin(words[at + keys.length]);
  const isAt = (phrase: Phrase) =>
    (phrase.kind !== 'meaning' || phrase.keys.length === 1 || isWhole(phrase) || isWanted(phrase)) &&
    isHere(phrase);
  const isHere = ({ kind, keys, roles, negations }: Phrase) =>
    negations.every((isNegated, i) => words[at + i]?.form.isNegated === isNegated) &&
    keys.every((key, i) => isKeyOf(key, words[at + i], keys.length > 1 || kind === 'small')) &&
    areInRole(roles, words.slice(at, at + keys.length), language);
  return candidates.find(isAt) ?? null;
}

/** An abbreviation is no preposition ("ПО"); a negation may stand in capitals. */
function isSmall({ kind, keys }: Phrase, { token }: Word): boolean {
  return !token.isAbbreviation || kind !== 'relation' || keys.length > 1;
}

/** In a Kazakh list of actions the verb of a phrase is one of them: "іс-шараларды өткізу және ұйымдастыру". */
function isBeforeJoin(next: Word | undefined): boolean {
  return next !== undefined && /^(?:және|мен|бен|пен)$/u.test(next.token.text);
}

/** A letter that is a name ("категория B") is no small word. */
function isLetter({ token }: Word): boolean {
  return token.isAbbreviation && token.text.length === 1;
}

/** A single word may be a participle of the verb in the table; in a phrase it must be what it is there. */
function isKeyOf(key: string, word: Word | undefined, isInPhrase: boolean): boolean {
  if (word === undefined || word.token.kind === 'mark') return false;
  if (key.startsWith('=')) return word.token.text === key.slice(1) && !isLetter(word);
  return key === (isInPhrase ? word.key : word.form.stem);
}

/** Inside a phrase a word has the case that it has in the table; an object may lack its ending. */
function areInRole(
  roles: readonly string[],
  words: readonly Word[],
  language: Vocabulary['language'],
): boolean {
  if (roles.length === 0) return true;
  if (language === 'ru') {
    const own = words.map(({ token, form }) => ({ text: token.text, form }));
    return roles.every((role, at) => role === '' || role === caseAt(own, at));
  }
  return roles.every((role, at) => {
    const own = words[at]?.form.role ?? '';
    return role === own || (objects.has(role) && objects.has(own));
  });
}

const objects = new Set(['', 'acc', 'own']);

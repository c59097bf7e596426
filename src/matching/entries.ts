import type { Form } from './form.ts';
import { kazakhConverb } from './kazakh-verb.ts';
import type { Phrase, PhraseKind } from './phrases.ts';
import { caseAt } from './russian-phrase.ts';
import { isRussianAdjective } from './russian-word.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word or phrase of a text, and what the tables say it is. */
export interface Entry {
  readonly kind: PhraseKind | 'number' | 'stop';
  /** As it stands, folded. */
  readonly word: string;
  readonly stem: string;
  /** Of its last word in Kazakh, of its first noun or verb in Russian: the one whose form counts. */
  readonly form: Form;
  readonly phrase: Phrase | null;
  readonly isName: boolean;
  /** The first letters of its words. */
  readonly initials: string;
}

/** Whether a phrase of several words, that has a meaning of its own, is read as one. */
export type IsWanted = (phrase: Phrase) => boolean;

interface Word {
  readonly token: Token;
  readonly form: Form;
  /** See `Vocabulary.keyFor`. */
  readonly key: string;
}

/**
 * The entries of a text in its order: the longest phrases of the tables, and the words between. Phrases that are not
 * wanted are read word by word, but for those of which a word says nothing alone.
 */
export function entriesOf(text: string, vocabulary: Vocabulary, isWanted: IsWanted): readonly Entry[] {
  const words = wordsOf(tokensOf(text), vocabulary);
  const entries: Entry[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, vocabulary, isWanted);
    const length = phrase?.keys.length ?? 1;
    entries.push(entryOf(words.slice(at, at + length), phrase, vocabulary));
    at += length;
  }
  return entries;
}

/** In "ескере отырып" and "сөйлей білу" the verb before says what is meant. */
function wordsOf(tokens: readonly Token[], { language, formOf, keyFor }: Vocabulary): readonly Word[] {
  const isAfterConverb = (at: number) =>
    language === 'kk' &&
    afterConverb.test(tokens[at]?.text ?? '') &&
    converb.test(tokens[at - 1]?.text ?? '');
  return tokens.flatMap((said, at) => {
    if (isAfterConverb(at)) return [];
    const token = language === 'ru' ? withFullForm(said, tokens[at - 1]) : said;
    const next = tokens[at + 1]?.text;
    const form = isAfterConverb(at + 1) ? verbOf(token.text, next === 'отырып', formOf) : formOf(token);
    return [{ token, form, key: keyFor(form) }];
  });
}

/** "которые представлены" says what "представленные" does. */
function withFullForm(token: Token, before: Token | undefined): Token {
  const isShort =
    before !== undefined && /^котор[ыао][йяе]$/u.test(before.text) && /[аея]н[ыао]?$/u.test(token.text);
  return isShort ? { ...token, text: `${token.text.replace(/н[ыао]?$/u, 'нн')}ые` } : token;
}

const afterConverb = /^(?:отырып|біл[уі].*|алуы?)$/u;
/** Nouns with the ending of a receiver look alike: "есепке алу". */
const converb = /.{2}(?:[ае]й|[ае]|и)(?<![ғқ]а|[гк]е|[ыі]н[ае])$|^оқи$/u;

function verbOf(word: string, isWhile: boolean, formOf: Vocabulary['formOf']): Form {
  const verb = formOf({ text: `${kazakhConverb(word)}у`, isAbbreviation: false });
  return isWhile ? { ...verb, use: 'while', role: 'while' } : verb;
}

function phraseAt(
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
  const isHere = ({ kind, keys, roles }: Phrase) =>
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

function entryOf(words: readonly Word[], phrase: Phrase | null, { language }: Vocabulary): Entry {
  const noun = words.find(({ token, form }) => !isRussianAdjective(token.text, form));
  const leading = (language === 'kk' ? words.at(-1) : (noun ?? words[0])) as Word;
  const { token, form } = leading;
  const word = words.map((each) => each.token.text).join(' ');
  return {
    kind: phrase?.kind ?? kindOf(token),
    word,
    stem: phrase?.meaning || form.stem,
    form,
    phrase,
    isName: token.isAbbreviation,
    initials: words.map((each) => each.token.initials).join(''),
  };
}

function kindOf({ kind, text }: Token): Entry['kind'] {
  if (kind === 'word') return 'meaning';
  if (kind === 'number') return 'number';
  return text === ',' || text === '/' || text === ';' ? 'join' : 'stop';
}

import { type Form, keyOf } from './form.ts';
import { dependentCases } from './russian/phrase.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * What a phrase is: a meaning of its own, or a small word, an auxiliary verb, an opening that only says that somebody
 * knows (`frame`) or is able to do something (`ability`), a relation, a negation, or a word that joins equals.
 */
export type PhraseKind =
  | 'meaning'
  | 'small'
  | 'auxiliary'
  | 'frame'
  | 'ability'
  | 'relation'
  | 'negation'
  | 'join';

export interface Phrase {
  readonly kind: PhraseKind;
  /** Stems, or words marked by `=`, that follow each other. */
  readonly keys: readonly string[];
  /** The cases of its words but the last in Kazakh, of the nouns that depend on its first in Russian; '' for any. */
  readonly roles: readonly string[];
  /** Whether its words but the last are negated, in Kazakh. */
  readonly negations: readonly boolean[];
  /** What all phrases of its row mean: the stems of the first of them, or the name of the relation. */
  readonly meaning: string;
  /** The phrase as the table has it. */
  readonly text: string;
  /** Whether its row names an action. */
  readonly isAction: boolean;
  /** Of a relation: see `Relation`. */
  readonly isStrong: boolean;
  /** Whether `Beside` knows its row, so that it may as well be read word by word. */
  readonly isSplit: boolean;
  /** Whether one of its words says nothing beside others, so that it may not be read word by word ("to draw conclusions"). */
  readonly isWhole: boolean;
}

/** Of phrases of one length, an auxiliary before a meaning. */
export function longestFirst(one: Phrase, other: Phrase): number {
  const isMeaning = ({ kind }: Phrase) => (kind === 'meaning' ? 1 : 0);
  return other.keys.length - one.keys.length || isMeaning(one) - isMeaning(other);
}

export function synonyms(
  words: readonly string[],
  formsOf: (text: string) => readonly Form[],
  keyFor: (form: Form) => string,
  language: 'kk' | 'ru',
): readonly Phrase[] {
  const texts = language === 'kk' ? words.flatMap(otherwise) : words;
  const rows = texts.map((text) => ({ text, forms: formsOf(text) }));
  const rolesOf = (text: string, forms: readonly Form[]) =>
    language === 'kk'
      ? forms.slice(0, -1).map(({ role }) => role)
      : dependentCases(wordsOf(text).map((word, at) => ({ text: word, form: forms[at] as Form })));
  const isAction = rows.some(({ forms }) => forms.at(-1)?.use === 'action' || forms[0]?.use === 'action');
  const meaning = rows[0]?.forms.map(keyOf).join(' ') ?? '';
  const made = rows.map(
    ({ text, forms }): Phrase => ({
      kind: 'meaning',
      keys: forms.length === 1 ? forms.map(keyOf) : forms.map(keyFor),
      roles: rolesOf(text, forms),
      negations: language === 'kk' ? forms.slice(0, -1).map(({ isNegated }) => isNegated) : [],
      meaning,
      text,
      isAction,
      isStrong: false,
      isSplit: false,
      isWhole: false,
    }),
  );
  return [
    ...new Map(made.toReversed().map((each) => [`${each.keys}|${each.roles}`, each])).values(),
  ].reverse();
}

/** A Kazakh word with a hyphen is also written apart ("күтіп-баптау", "күтіп баптау"), and "және" is also "мен". */
function otherwise(text: string): readonly string[] {
  const all = text.includes(' және ')
    ? ['және', 'мен', 'пен', 'бен'].map((and) => text.replace('және', and))
    : [text];
  return all.flatMap((each) => (each.includes('-') ? [each, each.replaceAll('-', ' ')] : [each]));
}

export function phrase(kind: PhraseKind, keys: readonly string[], text: string, meaning = ''): Phrase {
  return {
    kind,
    keys,
    roles: [],
    negations: [],
    meaning,
    text,
    isAction: false,
    isStrong: false,
    isSplit: false,
    isWhole: false,
  };
}

export function exactly(text: string): readonly string[] {
  return wordsOf(text).map((word) => `=${word}`);
}

export function wordsOf(text: string): readonly string[] {
  return tokensIn(text).map(({ text: word }) => word);
}

export function tokensIn(text: string): readonly Token[] {
  return tokensOf(text).filter(({ kind }) => kind !== 'mark');
}

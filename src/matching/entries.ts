import type { Form } from './form.ts';
import { withActions } from './kazakh/clause.ts';
import { kazakhConverb } from './kazakh/verb.ts';
import { type IsWanted, phraseAt, type Word } from './phrase-at.ts';
import { type Phrase, type PhraseKind, wordsOf as phraseWords } from './phrases.ts';
import { isRussianAdjective } from './russian/word.ts';
import { asKnown } from './spelling.ts';
import type { Token } from './tokens.ts';
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

/**
 * The entries of a text in its order: the longest phrases of the tables, and the words between. Phrases that are not
 * wanted are read word by word, but for those of which a word says nothing alone.
 */
export function entriesOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isWanted: IsWanted,
): readonly Entry[] {
  const known = tokens.flatMap((token) => asKnown(token, vocabulary.words));
  const plain = wordsOf(known, vocabulary);
  const words = vocabulary.language === 'kk' ? withActions(plain, vocabulary) : plain;
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
    const token = language === 'ru' ? withPrefix(withFullForm(said, tokens[at - 1]), tokens.slice(at)) : said;
    const next = tokens[at + 1]?.text;
    const form = isAfterConverb(at + 1) ? verbOf(token.text, next === 'отырып', formOf) : formOf(token);
    return [{ token, form, key: keyFor(form) }];
  });
}

/** "которые представлены" says what "представленные" does, "которые отпускаются" what "отпускаемые" does. */
function withFullForm(token: Token, before: Token | undefined): Token {
  if (before === undefined || !/^котор[ыао][йяе]$/u.test(before.text)) return token;
  const text = token.text
    .replace(/(?<=[аея])н[ыао]?$/u, 'нные')
    .replace(/(?<=[аяую])[ею]тся$/u, 'емые')
    .replace(/(?<=[бвгджзклмнпрстф])[яи]тся$/u, 'имые');
  return { ...token, text };
}

/** "готовить к работе" is to make ready, not to cook. */
function withPrefix(token: Token, rest: readonly Token[]): Token {
  const isFor =
    /^(?:при)?готов(?:ить|ление|ят?ся|ится)$/u.test(token.text) &&
    rest.some(({ text }) => /^(?:к|ко)$/u.test(text));
  return isFor ? { ...token, text: `под${token.text.replace(/^при/u, '')}` } : token;
}

const afterConverb = /^(?:отырып|біл[уі].*|алуы?)$/u;
/** Nouns with the ending of a receiver look alike: "есепке алу". */
const converb = /.{2}(?:[ае]й|[ае]|и)(?<![ғқ]а|[гк]е|[ыі]н[ае])$|^оқи$/u;

function verbOf(word: string, isWhile: boolean, formOf: Vocabulary['formOf']): Form {
  const verb = formOf({ text: `${kazakhConverb(word)}у`, isAbbreviation: false });
  return isWhile ? { ...verb, use: 'while', role: 'while' } : verb;
}

function entryOf(words: readonly Word[], phrase: Phrase | null, { language }: Vocabulary): Entry {
  const inTable = phrase === null ? [] : phraseWords(phrase.text);
  const noun = words.find(
    ({ token, form }, at) =>
      !isRussianAdjective(token.text, form) && !isRussianAdjective(inTable[at] ?? '', form),
  );
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

import type { Form } from './form.ts';
import { kazakhConverb } from './kazakh-word.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Phrase, PhraseKind, Vocabulary } from './vocabulary.ts';

/** A word or phrase of a text, and what the tables say it is. */
export interface Entry {
  readonly kind: PhraseKind | 'number' | 'stop';
  /** As it stands, folded. */
  readonly word: string;
  readonly stem: string;
  /** Of its last word in Kazakh, of its first in Russian: the one whose form counts. */
  readonly form: Form;
  readonly phrase: Phrase | null;
  readonly isName: boolean;
}

interface Word {
  readonly token: Token;
  readonly form: Form;
}

/** The entries of a text in its order: the longest phrases of the tables, and the words between. */
export function entriesOf(text: string, vocabulary: Vocabulary): readonly Entry[] {
  const words = wordsOf(tokensOf(text), vocabulary);
  const entries: Entry[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, vocabulary);
    const length = phrase?.keys.length ?? 1;
    entries.push(entryOf(words.slice(at, at + length), phrase, vocabulary));
    at += length;
  }
  return entries;
}

/** In "ескере отырып" the verb before makes what is meant. */
function wordsOf(tokens: readonly Token[], { language, formOf }: Vocabulary): readonly Word[] {
  const isConverb = (at: number) => language === 'kk' && tokens[at]?.text === 'отырып';
  return tokens.flatMap((token, at) => {
    if (isConverb(at)) return [];
    const form = isConverb(at + 1) ? asWhile(token.text, formOf) : formOf(token.text);
    return [{ token, form }];
  });
}

function asWhile(word: string, formOf: (word: string) => Form): Form {
  const { stem } = kazakhConverb(word);
  return { ...formOf(`${stem.replace('^', '')}у`), use: 'while', role: 'while' };
}

function phraseAt(words: readonly Word[], at: number, { phrases }: Vocabulary): Phrase | null {
  const word = words[at];
  if (word === undefined || word.token.kind === 'mark') return null;
  const candidates = [
    ...(phrases.get(`=${word.token.text}`) ?? []),
    ...(phrases.get(word.form.stem) ?? []),
  ].sort((a, b) => b.keys.length - a.keys.length);
  const isAt = ({ keys }: Phrase) => keys.every((key, i) => isKeyOf(key, words[at + i]));
  return candidates.find(isAt) ?? null;
}

function isKeyOf(key: string, word: Word | undefined): boolean {
  if (word === undefined || word.token.kind === 'mark') return false;
  return key.startsWith('=') ? word.token.text === key.slice(1) : word.form.stem === key;
}

function entryOf(words: readonly Word[], phrase: Phrase | null, { language }: Vocabulary): Entry {
  const leading = (language === 'kk' ? words.at(-1) : words[0]) as Word;
  const { token, form } = leading;
  const word = words.map((each) => each.token.text).join(' ');
  return {
    kind: phrase?.kind ?? kindOf(token),
    word,
    stem: phrase?.kind === 'meaning' ? phrase.meaning : form.stem,
    form,
    phrase,
    isName: token.isAbbreviation,
  };
}

function kindOf({ kind, text }: Token): Entry['kind'] {
  if (kind === 'word') return 'meaning';
  if (kind === 'number') return 'number';
  return text === ',' || text === '/' || text === ';' ? 'join' : 'stop';
}

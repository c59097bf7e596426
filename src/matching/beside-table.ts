import type { MeaningTables } from '../model/meaning-tables.ts';
import type { Form } from './form.ts';
import { tokensIn, wordsOf } from './phrases.ts';
import { isRussianAdjective } from './russian/word.ts';

/** Words that are one beside certain words. */
export interface Beside {
  /** Whether two meanings are one where a third stands beside them: by a row of `MeaningTables.beside`, or by synonyms of two words of which the second is one ("подготовка сценария", "разработка сценария"). */
  readonly areOne: (one: string, other: string, beside: string) => boolean;
  /** Whether there is anything beside which two meanings are one. */
  readonly mayBeOne: (one: string, other: string) => boolean;
  /** Whether there is another meaning with which this one may be one. */
  readonly hasOther: (meaning: string) => boolean;
}

/** Stands for all things. */
const whatever = '*';

export function besideOf(
  { beside, synonyms }: Pick<MeaningTables, 'beside' | 'synonyms'>,
  formsOf: (text: string) => readonly Form[],
  keyFor: (form: Form) => string,
  meaningOf: (text: string) => string,
): Beside {
  const ones = new Set<string>();
  const pairs = new Set<string>();
  const replaceable = new Set<string>();
  const unite = (one: string, other: string, thing: string) => {
    if (one === other) return;
    ones.add(`${one}|${other}|${thing}`).add(`${other}|${one}|${thing}`);
    pairs.add(`${one}|${other}`).add(`${other}|${one}`);
    replaceable.add(one).add(other);
  };
  for (const { words, beside: things } of beside) {
    const meanings = words.map(meaningOf);
    const keys = things?.map(meaningOf) ?? [whatever];
    for (const [at, one] of meanings.entries())
      for (const other of meanings.slice(at + 1)) for (const key of keys) unite(one, other, key);
  }
  for (const row of synonyms) {
    const phrases = row.flatMap((text) => pairOf(text, formsOf, keyFor));
    for (const [at, one] of phrases.entries())
      for (const other of phrases.slice(at + 1))
        if (one.thing === other.thing) unite(one.word, other.word, one.thing);
  }
  return {
    areOne: (one, other, thing) => [thing, whatever].some((each) => ones.has(`${one}|${other}|${each}`)),
    mayBeOne: (one, other) => pairs.has(`${one}|${other}`),
    hasOther: (meaning) => replaceable.has(meaning),
  };
}

/** Whether a row is about words beside one thing alone, so that its phrases need not be read as such; not where a word of it says nothing. */
export function isOfBeside(
  row: readonly string[],
  formsOf: (text: string) => readonly Form[],
  keyFor: (form: Form) => string,
  empty: ReadonlySet<string>,
): boolean {
  const pairs = row.flatMap((text) => pairOf(text, formsOf, keyFor));
  const things = new Set(pairs.map(({ thing }) => thing));
  return pairs.length === row.length && things.size === 1 && !pairs.some(({ word }) => empty.has(word));
}

/** A phrase of two words, of which the first is no adjective. */
function pairOf(
  text: string,
  formsOf: (text: string) => readonly Form[],
  keyFor: (form: Form) => string,
): readonly { readonly word: string; readonly thing: string }[] {
  const words = wordsOf(text);
  const [first, second] = tokensIn(text).length === 2 ? formsOf(text) : [];
  if (first === undefined || second === undefined || isRussianAdjective(words[0] ?? '', first)) return [];
  return [{ word: keyFor(first), thing: keyFor(second) }];
}

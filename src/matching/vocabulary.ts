import type { MeaningTables } from '../model/meaning-tables.ts';
import type { SpellingDictionary } from '../model/spelling-dictionary.ts';
import { type Beside, besideOf, isOfBeside } from './beside-table.ts';
import { type Form, keyOf } from './form.ts';
import { kazakhForm } from './kazakh-word.ts';
import { knownWords } from './known-words.ts';
import { areOtherWords, lemmasOf } from './lemmas.ts';
import { exactly, longestFirst, type Phrase, phrase, synonyms, tokensIn, wordsOf } from './phrases.ts';
import { pluralsOf } from './plurals.ts';
import { familiesOf, singleWords } from './rows.ts';
import { russianForm } from './russian-word.ts';
import type { KnownWords } from './spelling.ts';
import type { Token } from './tokens.ts';

/** What words of one language mean, by the tables. Stems are of `formOf`. */
export interface Vocabulary {
  readonly language: 'kk' | 'ru';
  /** The form of a word; words of one family have one stem, and an abbreviation has no forms. */
  readonly formOf: (token: Pick<Token, 'text' | 'isAbbreviation'>) => Form;
  /** The key of a word in a phrase: what the word alone means. */
  readonly keyFor: (form: Form) => string;
  /** What a word alone means, by its stem. */
  readonly meaningOfStem: (stem: string) => string;
  /** The words of all tables. */
  readonly words: KnownWords;
  /** Phrases by their first stem or, marked by `=`, their first word; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a word is one of the tables of actions and synonyms or of a dictionary, so that it is no misprint of another. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a dictionary knows two forms to be of different words, though they have one stem. */
  readonly areOtherWords: (one: string, other: string) => boolean;
  /** Whether this is the meaning of a way of doing something. */
  readonly isWay: (meaning: string) => boolean;
  /** Whether this is the meaning of what somebody is told to do. */
  readonly isOrder: (meaning: string) => boolean;
  /** Whether what has this key or these words adds nothing where another text lacks it: see `MeaningTables.slight`. */
  readonly isSlight: (key: string, word: string) => boolean;
  /** Whether this is the meaning of what is made for an action. */
  readonly isTool: (meaning: string) => boolean;
  /** Whether this is the meaning of what belongs to its place. */
  readonly isState: (meaning: string) => boolean;
  /** Whether this is the meaning of a place that is said with "in" as well as with "on". */
  readonly isSite: (meaning: string) => boolean;
  /** Whether this is the meaning of a verb that says nothing beside the name of an action. */
  readonly isAuxiliary: (meaning: string) => boolean;
  /** See `Beside`. */
  readonly areOneBeside: Beside['areOne'];
  readonly mayBeOne: Beside['mayBeOne'];
  /** Whether another may stand for this meaning beside something, or for a verb that adds nothing. */
  readonly isReplaceable: (meaning: string) => boolean;
  /** Meanings that must never be taken for each other. */
  readonly areOpposites: (one: string, other: string) => boolean;
}

/** @param read reads a dictionary of the language, where there is one */
export function vocabularyOf(
  language: 'kk' | 'ru',
  tables: MeaningTables,
  read: (() => SpellingDictionary) | null,
): Vocabulary {
  const plain = once(language === 'kk' ? kazakhForm : russianForm);
  const families = familiesOf(tables.families, plain);
  const inFamily = (text: string): Form => {
    const form = plain(text);
    const family = families.get(form.stem);
    return family === undefined ? form : { ...form, stem: family, use: form.use ?? 'action' };
  };
  const withPlural = pluralsOf(language === 'ru' ? tables.opposites : [], (text) => inFamily(text).stem);
  const formOf = ({ text, isAbbreviation }: Pick<Token, 'text' | 'isAbbreviation'>): Form =>
    isAbbreviation ? { stem: text, use: null, role: '', isNegated: false } : withPlural(text, inFamily(text));
  const formsOf = once((text: string): readonly Form[] => tokensIn(text).map(formOf));
  const stemsOf = (text: string) => formsOf(text).map(keyOf);
  const single = singleWords(tables.synonyms, formsOf);
  const keyOfStem = (stem: string) => single.get(stem) ?? stem;
  const keyFor = (form: Form) => keyOfStem(keyOf(form));
  const empty = new Set(
    [...tables.auxiliaries, ...tables.weak, ...tables.abilities].flatMap(stemsOf).map(keyOfStem),
  );
  const meanings = tables.synonyms
    .flatMap((words) => {
      const isSplit = language === 'ru' && isOfBeside(words, formsOf, keyFor, empty);
      return synonyms(words, formsOf, keyFor, language).map((each) => ({ ...each, isSplit }));
    })
    .map((each) => ({ ...each, isWhole: each.keys.length > 1 && each.keys.some((key) => empty.has(key)) }));
  const byKeys = new Map(meanings.toReversed().map(({ keys, meaning }) => [keys.join(' '), meaning]));
  const meaningOf = (text: string) => {
    const keys = stemsOf(text).join(' ');
    return byKeys.get(keys) ?? keys;
  };
  const phrases = [
    ...meanings,
    ...tables.auxiliaries.map((text) => phrase('auxiliary', stemsOf(text), text, meaningOf(text))),
    ...tables.frames.map((text) => phrase('frame', stemsOf(text), text)),
    ...tables.abilities.map((text) => phrase('ability', stemsOf(text), text)),
    ...tables.small.map((text) => phrase('small', exactly(text), text)),
    ...tables.weak.map((text) => phrase('small', stemsOf(text), text)),
    ...tables.slight.filter(isPhrase).map((text) => {
      const keys = exactly(text);
      return phrase('meaning', keys, text, meaningOf(wordsOf(text).at(-1) ?? ''));
    }),
    ...tables.negations.map((text) => phrase('negation', exactly(text), text)),
    ...tables.joins.map((text) => phrase('join', exactly(text), text)),
    ...tables.relations.flatMap(({ name, words, isStrong }) =>
      words.map((text) => ({ ...phrase('relation', exactly(text), text, name), isStrong })),
    ),
  ];
  const byFirst = new Map<string, Phrase[]>();
  for (const each of phrases) {
    const [first = ''] = each.keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  for (const all of byFirst.values()) all.sort(longestFirst);
  const opposites = new Set(
    tables.opposites.flatMap(([one = '', other = '']) => {
      const [a, b] = [meaningOf(one), meaningOf(other)];
      return [`${a}|${b}`, `${b}|${a}`];
    }),
  );
  const stemOf = (text: string) => formOf({ text, isAbbreviation: false }).stem;
  const known = new Set([...families.values(), ...single.values()]);
  const dictionary = dictionaryOf(read);
  const ways = new Set(tables.ways.map(meaningOf));
  const orders = new Set(tables.orders.map(meaningOf));
  const auxiliaries = new Set(tables.auxiliaries.map(meaningOf));
  const slight = new Set(tables.slight.map((text) => (isPhrase(text) ? text : meaningOf(text))));
  const tools = new Set(tables.tools.map(meaningOf));
  const states = new Set(tables.states.map(meaningOf));
  const sites = new Set(tables.sites.map(meaningOf));
  const rows = language === 'ru' ? tables : { beside: [], synonyms: [] };
  const beside = besideOf(rows, formsOf, keyFor, meaningOf);
  return {
    language,
    formOf,
    keyFor,
    meaningOfStem: keyOfStem,
    words: knownWords(tables, stemOf),
    phrases: byFirst,
    isKnown: (word) => known.has(stemOf(word)) || dictionary.has(word),
    areOtherWords: dictionary.areOtherWords,
    isWay: (meaning) => ways.has(meaning),
    isOrder: (meaning) => orders.has(meaning),
    isSlight: (key, word) => slight.has(key) || slight.has(word),
    isTool: (meaning) => tools.has(meaning),
    isState: (meaning) => states.has(meaning),
    isSite: (meaning) => sites.has(meaning),
    isAuxiliary: (meaning) => auxiliaries.has(meaning),
    areOneBeside: beside.areOne,
    mayBeOne: beside.mayBeOne,
    isReplaceable: (meaning) => beside.hasOther(meaning) || auxiliaries.has(meaning),
    areOpposites: (one, other) => opposites.has(`${one}|${other}`),
  };
}

function dictionaryOf(read: (() => SpellingDictionary) | null): {
  readonly has: (word: string) => boolean;
  readonly areOtherWords: Vocabulary['areOtherWords'];
} {
  if (read === null) return { has: () => false, areOtherWords: () => false };
  const dictionary = lazily(read);
  const compared = once((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return areOtherWords(one, other, dictionary());
  });
  return {
    has: (word) => lemmasOf(word, dictionary()).length > 0,
    areOtherWords: (one, other) => compared(`${one} ${other}`),
  };
}

/** Made when it is first asked for, and kept. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** So many words are kept with what was made of them: the same ones come again and again. */
const keptWords = 100_000;

function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const found = made.get(text) ?? make(text);
    if (made.size >= keptWords) made.clear();
    made.set(text, found);
    return found;
  };
}

const isPhrase = (text: string) => text.includes(' ');

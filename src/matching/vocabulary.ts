import { type MeaningTables, type ThingSort, thingSorts } from '../model/meaning-tables.ts';
import type { SpellingDictionary } from '../model/spelling-dictionary.ts';
import { type Beside, besideOf, isOfBeside } from './beside-table.ts';
import { dictionaryOf } from './dictionary.ts';
import { type Form, keyOf } from './form.ts';
import { type VerbBeside, verbsBeside } from './kazakh/beside.ts';
import { kazakhForm } from './kazakh/word.ts';
import { knownWords } from './known-words.ts';
import { isPhrase, phraseTable } from './phrase-table.ts';
import { type Phrase, synonyms, tokensIn } from './phrases.ts';
import { pluralsOf } from './plurals.ts';
import { remembered } from './remembered.ts';
import { familiesOf, singleWords } from './rows.ts';
import { russianForm } from './russian/word.ts';
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
  /** Whether a noun, by its stem, names a thing of a sort. */
  readonly isOf: (sort: ThingSort, stem: string) => boolean;
  /** See `verbsBeside`. */
  readonly verbBeside: VerbBeside;
  /** See `Beside`. */
  readonly areOneBeside: Beside['areOne'];
  readonly mayBeOne: Beside['mayBeOne'];
  /** Whether another may stand for this meaning beside something. */
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
  const plain = remembered(language === 'kk' ? kazakhForm : russianForm);
  const families = familiesOf(tables.families, plain);
  const inFamily = (text: string): Form => {
    const form = plain(text);
    const family = families.get(form.stem);
    return family === undefined ? form : { ...form, stem: family, use: form.use ?? 'action' };
  };
  const withPlural = pluralsOf(language === 'ru' ? tables.opposites : [], (text) => inFamily(text).stem);
  const formOf = ({ text, isAbbreviation }: Pick<Token, 'text' | 'isAbbreviation'>): Form =>
    isAbbreviation ? { stem: text, use: null, role: '', isNegated: false } : withPlural(text, inFamily(text));
  const formsOf = remembered((text: string): readonly Form[] => tokensIn(text).map(formOf));
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
  const opposites = new Set(
    tables.opposites.flatMap(([one = '', other = '']) => {
      const [a, b] = [meaningOf(one), meaningOf(other)];
      return [`${a}|${b}`, `${b}|${a}`];
    }),
  );
  const stemOf = (text: string) => formOf({ text, isAbbreviation: false }).stem;
  const known = new Set([...families.values(), ...single.keys(), ...single.values()]);
  const dictionary = dictionaryOf(read);
  const among = (words: readonly string[]) => {
    const all = new Set(words.map(meaningOf));
    return (meaning: string) => all.has(meaning);
  };
  const isAuxiliary = among(tables.auxiliaries);
  const slight = new Set(tables.slight.map((text) => (isPhrase(text) ? text : meaningOf(text))));
  const rows = language === 'ru' ? tables : { beside: [], synonyms: [] };
  const beside = besideOf(rows, formsOf, keyFor, meaningOf);
  const sorts = new Map(thingSorts.map((sort) => [sort, among(tables.sorts[sort] ?? [])]));
  return {
    language,
    formOf,
    keyFor,
    meaningOfStem: keyOfStem,
    words: knownWords(tables, stemOf),
    phrases: phraseTable(tables, meanings, stemsOf, meaningOf),
    isKnown: (word) => known.has(stemOf(word)) || dictionary.has(word),
    areOtherWords: dictionary.areOtherWords,
    isWay: among(tables.ways),
    isOrder: among(tables.orders),
    isSlight: (key, word) => slight.has(key) || slight.has(word),
    isTool: among(tables.tools),
    isState: among(tables.states),
    isSite: among(tables.sites),
    isAuxiliary,
    isOf: (sort, stem) => [stem, stem.split(' ').at(-1) ?? ''].some((each) => sorts.get(sort)?.(each)),
    verbBeside: verbsBeside(language === 'kk' ? tables.beside : [], meaningOf),
    areOneBeside: beside.areOne,
    mayBeOne: beside.mayBeOne,
    isReplaceable: beside.hasOther,
    areOpposites: (one, other) => opposites.has(`${one}|${other}`),
  };
}

import type { Judgement, Matcher, MeaningWording } from '../model/meaning.ts';
import type { MeaningTables } from '../model/meaning-tables.ts';
import type { SpellingDictionary } from '../model/spelling-dictionary.ts';
import { judgeMeanings } from './judge.ts';
import { type Meaning, meaningOf, phrasesOf, type Split } from './meaning.ts';
import { likeness } from './reasons.ts';
import { withoutPronouns, withoutSlip } from './slip.ts';
import { termsOf } from './terms-of.ts';
import type { Unit } from './unit.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Raised by whoever changes what is judged the same, so that graphs of before are known to want `kasip rebuild`. */
export const methodVersion = 1;

/** What is known of words, by language. */
export interface MatcherTables {
  readonly kk: MeaningTables;
  readonly ru: MeaningTables;
  /** Reads a Russian dictionary; asked for once, by the first doubt whether a word is one, or two forms are of one word. */
  readonly russianDictionary: () => SpellingDictionary;
}

/** Texts of so many characters together are kept taken apart, so that one that is compared with many is so once. */
const kept = 20_000_000;
/** Longer ones, which nobody writes as a statement, are not. */
const longest = 2_000;

/** A matcher by the method alone. */
export function matcherOf(tables: MatcherTables): Matcher {
  const vocabularies = {
    kk: vocabularyOf('kk', tables.kk, null),
    ru: vocabularyOf('ru', tables.ru, tables.russianDictionary),
  };
  const known = new Map<string, Meaning>();
  let size = 0;
  const vocabularyFor = ({ language }: MeaningWording): Vocabulary =>
    language === 'kk' ? vocabularies.kk : vocabularies.ru;
  const meaning = (wording: MeaningWording): Meaning => {
    const key = `${wording.language} ${wording.acts?.join() ?? ''} ${wording.text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = meaningOf(wording, vocabularyFor(wording));
    if (key.length > longest) return made;
    size += key.length;
    if (size > kept) {
      known.clear();
      size = key.length;
    }
    known.set(key, made);
    return made;
  };
  /** Also without the pronoun that one text has alone. */
  const judgeFree = (one: MeaningWording, other: MeaningWording, found: Judgement): Judgement => {
    const isRussian = one.language === 'ru' && other.language === 'ru';
    const free = isRussian && found.verdict === 'doubtful' ? withoutPronouns(one.text, other.text) : null;
    if (free === null) return found;
    const [ours, theirs] = [meaning({ ...one, text: free.one }), meaning({ ...other, text: free.other })];
    const better = judge(ours, theirs, vocabularyFor(one));
    return better.verdict === 'same' ? better : found;
  };
  return {
    terms: (wording) => termsOf(meaning(wording), vocabularyFor(wording)),
    judge: (one, other) => {
      const [ours, theirs, vocabulary] = [meaning(one), meaning(other), vocabularyFor(one)];
      const found = judgeFree(one, other, judge(ours, theirs, vocabulary));
      if (!mayHaveSlip(found, one, other)) return found;
      const right = withoutSlip(ours, theirs, vocabulary);
      if (right === null) return found;
      const better = judge(
        meaning({ ...one, text: right.one }),
        meaning({ ...other, text: right.other }),
        vocabulary,
      );
      return better.verdict === 'same'
        ? {
            ...better,
            score: better.score * likeness.misprint,
            reasons: [...better.reasons, { kind: 'misprint', words: [right.word] }],
          }
        : found;
    },
    isGeneric: () => false,
    preferredName: () => null,
  };
}

/** Texts of which a few words alone differ; lists of acts and texts of two languages have no slips. */
function mayHaveSlip({ verdict, reasons }: Judgement, one: MeaningWording, other: MeaningWording): boolean {
  if (verdict === 'same' || verdict === 'different' || one.language !== 'ru' || other.language !== 'ru')
    return false;
  const left = reasons.find(({ kind }) => kind === 'other-words')?.words.length ?? 0;
  return left > 0 && left <= 4 && one.acts === null && other.acts === null;
}

/**
 * A phrase of one text may hide words that the other has. Texts are the same by phrases; else without those that `Beside`
 * knows; else with those read word by word that the other text lacks, the longest first, as long as there are any; else with
 * none.
 */
function judge(one: Meaning, other: Meaning, vocabulary: Vocabulary): Judgement {
  const byPhrases = judgeMeanings(one, other, vocabulary);
  const hasPhrases = one.without !== null || other.without !== null;
  if (!hasPhrases || byPhrases.verdict === 'same') return byPhrases;
  const [first, second] = [reading(one, none), reading(other, none)];
  const isSplit = first !== one || second !== other;
  const found = isSplit ? judgeMeanings(first, second, vocabulary) : byPhrases;
  if (found.verdict === 'same') return found;
  if (byPhrases.verdict === 'different') return byPhrases;
  const [here, there] = [lacking(first, second), lacking(second, first)];
  if (!mayHide(here, there) || !mayHide(there, here)) return found;
  for (const phrases of startsOf(phrasesOf(here), phrasesOf(there))) {
    const split = new Set<string>();
    for (let rest = phrases; rest.length > 0; ) {
      const longest = Math.max(...rest.map(wordCount));
      for (const phrase of rest) if (wordCount(phrase) === longest) split.add(phrase);
      const [ours, theirs] = [reading(one, split), reading(other, split)];
      const byBoth = judgeMeanings(ours, theirs, vocabulary);
      if (byBoth.verdict === 'same') return byBoth;
      rest = phrasesOf([...lacking(ours, theirs), ...lacking(theirs, ours)]).filter(
        (phrase) => !split.has(phrase),
      );
    }
  }
  const byWords = judgeMeanings(reading(one, 'all'), reading(other, 'all'), vocabulary);
  return byWords.verdict === 'same' ? byWords : found;
}

const none: ReadonlySet<string> = new Set();

/** The phrases that are read word by word first: those of both texts, or of one alone where the other has them whole. */
function startsOf(ours: readonly string[], theirs: readonly string[]): readonly (readonly string[])[] {
  const both = [...ours, ...theirs];
  return ours.length === 0 || theirs.length === 0 ? [both] : [both, ours, theirs];
}

function wordCount(phrase: string): number {
  return phrase.split(' ').length;
}

function reading(meaning: Meaning, split: Split): Meaning {
  return meaning.without?.(split) ?? meaning;
}

/** The units that the one text has alone. */
function lacking(one: Meaning, other: Meaning): readonly Unit[] {
  return one.units.filter(({ key }) => !other.units.some((there) => there.key === key));
}

/** Whether the phrases that one text has alone have words enough for those that the other has alone, but for a slip. */
function mayHide(here: readonly Unit[], there: readonly Unit[]): boolean {
  const hidden = phrasesOf(here).reduce((sum, phrase) => sum + wordCount(phrase), 0);
  const words = there.filter(({ phrase }) => !phrase?.includes(' '));
  return words.length <= hidden + 1;
}

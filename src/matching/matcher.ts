import type { Judgement, Matcher, MeaningWording } from '../model/meaning.ts';
import type { MeaningTables } from '../model/meaning-tables.ts';
import type { SpellingDictionary } from '../model/spelling-dictionary.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { judgeReadings } from './phrase-readings.ts';
import { likeness } from './reasons.ts';
import { withoutSlip } from './russian/slip.ts';
import { withoutSparePronoun } from './russian/spare-pronoun.ts';
import { termsOf } from './terms-of.ts';
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
    const free = isRussian && found.verdict === 'doubtful' ? withoutSparePronoun(one.text, other.text) : null;
    if (free === null) return found;
    const [ours, theirs] = [meaning({ ...one, text: free.one }), meaning({ ...other, text: free.other })];
    const better = judgeReadings(ours, theirs, vocabularyFor(one));
    return better.verdict === 'same' ? better : found;
  };
  return {
    terms: (wording) => termsOf(meaning(wording), vocabularyFor(wording)),
    judge: (one, other) => {
      const [ours, theirs, vocabulary] = [meaning(one), meaning(other), vocabularyFor(one)];
      const found = judgeFree(one, other, judgeReadings(ours, theirs, vocabulary));
      if (!mayHaveSlip(found, one, other)) return found;
      const right = withoutSlip(ours, theirs, vocabulary);
      if (right === null) return found;
      const better = judgeReadings(
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

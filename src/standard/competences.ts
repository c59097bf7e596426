import type { Passage } from '../model/document.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { QualityWords } from '../model/quality-words.ts';
import type { StatementRecord } from '../model/standard.ts';
import { splitRunTogether } from '../text/case-boundary.ts';
import type { MakeId } from '../text/identity.ts';
import { splitItems } from '../text/numbering.ts';
import { splitAt } from '../text/passage.ts';
import { textHash, wordingId } from '../text/wording-id.ts';
import type { Field } from './field.ts';
import { passagesOf, statedEntry } from './values.ts';

/** Personal competences: items of a list, or qualities that ran together or that only commas, dashes or spaces part. */
export function parseCompetences(
  field: Field | undefined,
  words: QualityWords,
  nothing: NothingWords,
  makeId: MakeId,
): readonly StatementRecord[] {
  return splitItems(passagesOf(field))
    .flatMap(({ passage }) => splitRunTogether(passage))
    .flatMap((passage) => splitQualities(passage, words))
    .flatMap((passage) => {
      const quote = statedEntry(passage, nothing);
      if (quote === null) return [];
      const hash = textHash(quote.text);
      const id = makeId('personal-competence-statement', hash);
      const wording = wordingId('personal-competence', hash);
      return [{ id, wording, number: null, numberAsWritten: null, quote }];
    });
}

/** Among so many qualities one may be none by its ending. */
const mostOthers = 4;
/** Two words may be one quality: Kazakh has nouns and adjectives of one ending. */
const fewest = 3;

/**
 * The qualities of a person that a text names one after another; the whole text where not all parts of it are such, as
 * in "способность работать в условиях риска, многозадачности".
 */
export function splitQualities(passage: Passage, words: QualityWords): readonly Passage[] {
  const isKazakh = /[әғқңөұүһі]/iu.test(passage.text);
  const { isNoun, isQuality } = isKazakh ? kazakh(words) : russian(words);
  const parts = splitAt(passage, /,\s*|\s+[-–—]\s+/gu);
  if (parts.length > 1) {
    const others = parts.filter(({ text }) => !isQuality(text));
    return others.length <= parts.length / mostOthers ? parts : [passage];
  }
  const titled = splitAt(passage, /\s+(?=\p{Lu})/gu);
  if (titled.length > 1 && titled.every(({ text }) => isQuality(text))) return titled;
  const single = splitAt(passage, /\s+/gu);
  return single.length >= fewest && single.every(({ text }) => isNoun(text)) ? single : [passage];
}

interface Grammar {
  readonly isNoun: (word: string) => boolean;
  readonly isQuality: (text: string) => boolean;
}

function kazakh({ kk: { nouns, verbs } }: QualityWords): Grammar {
  const isNoun = (text: string) => endsWithOne(text, nouns);
  return { isNoun, isQuality: (text) => isNoun(text) || endsWithOne(text, verbs) };
}

function russian({ ru: { nouns, adjectives } }: QualityWords): Grammar {
  const isNoun = (word: string) => endsWithOne(word, nouns);
  const opens = (text: string) => /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
  return {
    isNoun,
    isQuality: (text) => isNoun(opens(text)) || endsWithOne(opens(text), adjectives),
  };
}

function endsWithOne(text: string, endings: readonly string[]): boolean {
  const word = text.toLowerCase().replace(/[\s.]+$/u, '');
  return endings.some((ending) => word.endsWith(ending));
}

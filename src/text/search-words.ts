import { fold, foldText } from './fold.ts';
import { withoutKazakhLetters } from './kazakh-letters.ts';
import { findCodes } from './occupation-code.ts';

/** A word of a text as it is searched for. */
export interface SearchWord {
  /** Folded, in the letters of a Russian keyboard; of an occupation code its digits ("2635-6-10" is "26356010"). */
  readonly key: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, by the same rule for what is searched and what is searched for: runs of letters and digits, numbers
 * with the signs between their digits ("87.90"), occupation codes in their one form. What only separates is left out.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const codes = findCodes(text);
  const words: SearchWord[] = [];
  let from = 0;
  for (const { code, start, end } of codes) {
    words.push(...plainWords(text, from, start));
    words.push({ key: code.replaceAll('-', ''), start, end });
    from = end;
  }
  words.push(...plainWords(text, from, text.length));
  return words;
}

/** A text as one key, its words run together. */
export function searchKey(words: readonly SearchWord[]): string {
  return words.map(({ key }) => key).join('');
}

/** Where the first letters of a word's key end in its text. */
export function endOfBeginning(text: string, { key, start, end }: SearchWord, letters: number): number {
  const { text: folded, offsets } = fold(text.slice(start, end));
  return letters >= key.length || folded.length !== key.length
    ? end
    : start + (offsets[letters] ?? end - start);
}

function plainWords(text: string, from: number, to: number): readonly SearchWord[] {
  return [...text.slice(from, to).matchAll(pattern)].flatMap((match) => {
    const key = withoutKazakhLetters(foldText(match[0]));
    return key === '' ? [] : [{ key, start: from + match.index, end: from + match.index + match[0].length }];
  });
}

/** Soft hyphens and joiners stand within words. */
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]|(?<=\d)[-./](?=\d))*/gu;

import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';
import { manyWords } from '../many-words.ts';
import { partOf } from '../texts.ts';

/**
 * Words that ran into the next, and stops without a space after them: one finding each for the whole document. Two
 * words ran together where a capital follows a small letter and both halves stand somewhere in the document as words
 * of their own: so a name that is written so ("ҚазМұнайГаз") is none.
 */
export function checkJoinedWords({ standard, texts }: Checked): readonly Fault[] {
  const words = new Set(texts.flatMap(({ quote }) => quote.text.match(/\p{L}+/gu) ?? []).map(foldText));
  const found = (pattern: RegExp, holds: (match: RegExpExecArray) => boolean): readonly Quote[] =>
    texts.flatMap(({ quote }) =>
      [...quote.text.matchAll(pattern)]
        .filter(holds)
        .map((match) => partOf(quote, match.index, match.index + match[0].length)),
    );
  const isTwoWords = ([word]: RegExpExecArray) =>
    word
      .split(/(?<=\p{Ll})(?=\p{Lu})/u)
      .every((half) => half.length > 2 && words.has(foldText(half)) && half !== word);
  const about = standard.edition.id;
  return [
    ...manyWords('words-run-together', about, found(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu, isTwoWords)),
    ...manyWords(
      'space-missing',
      about,
      found(missingSpace, () => true),
    ),
  ];
}

/** After a stop only where a capital and a word follow, since abbreviations have stops inside ("т.б."). */
const missingSpace = /\p{L}*\p{Ll}{3}(?:\.\p{Lu}\p{Ll}{2,}|[,;]\p{L}{2,})\p{L}*/gu;

import type { Fault } from '../../model/finding.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';
import { manyWords } from '../many-words.ts';
import type { OwnedText } from '../texts.ts';
import type { WordPlace } from '../word-places.ts';

/**
 * Words that ran into the next, and stops without a space after them: one finding each for the whole document. Two
 * words ran together where a capital follows a small letter and both halves stand somewhere in the document as words
 * of their own: so a name that is written so ("ҚазМұнайГаз") is none.
 */
export function checkJoinedWords({ standard, texts, words }: Checked): readonly Fault[] {
  const about = standard.edition.id;
  const known = new Set([...words.keys()].map(foldText));
  const joined = [...words].filter(([word]) => isTwoWords(word, known)).flatMap(([, places]) => places);
  return [
    ...manyWords('words-run-together', about, joined),
    ...manyWords('space-missing', about, texts.flatMap(missingSpaces)),
  ];
}

function isTwoWords(word: string, known: ReadonlySet<string>): boolean {
  if (!/\p{Ll}\p{Lu}/u.test(word)) return false;
  const halves = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return halves.every((half) => half.length > 2 && known.has(foldText(half)));
}

/**
 * After a stop only where a capital and a word follow, since abbreviations have stops inside ("т.б."); after a comma
 * or semicolon wherever words stand on both sides.
 */
function missingSpaces(owned: OwnedText): readonly WordPlace[] {
  const { text } = owned.quote;
  return [...text.matchAll(/[.,;](?=\p{L})/gu)].flatMap(({ index, 0: mark }) => {
    const before = /\p{L}*\p{Ll}{3}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0];
    const after = /^\p{L}{2,}/u.exec(text.slice(index + 1, index + 31))?.[0];
    if (before === undefined || after === undefined) return [];
    if (mark === '.' && !/^\p{Lu}\p{Ll}{2}/u.test(after)) return [];
    return [{ text: owned, start: index - before.length, end: index + 1 + after.length }];
  });
}
